"""Reading Cypher before a server does: a parser on Neo4j's own grammar, and the gate of the read-only console."""
