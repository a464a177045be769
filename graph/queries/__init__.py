"""One question per file, its Cypher beside the function that asks it; an answer takes a constant number of queries."""
