"""From what is listed and what is coded to what the graph can say; pure functions, nothing is read or written."""

from ingest.facts.debates import debate_facts
from ingest.facts.documents import document_facts

__all__ = ["debate_facts", "document_facts"]
