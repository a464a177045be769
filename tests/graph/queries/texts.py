"""Texts of documents, to check quotations against."""

from graph.store.session import Store

TEXT = "MATCH (d:Document {id: $document}) RETURN d.text AS text ORDER BY text"


def text_of(store: Store, document: str) -> str:
    text: str = store.rows(TEXT, document=document)[0]["text"]
    return text
