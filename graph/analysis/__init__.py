"""From the store to networkx, and what can be measured there."""
