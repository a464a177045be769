"""What the graph can say: every kind of node and relation, declared once; standard library only."""
