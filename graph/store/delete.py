"""Deletes a document with all that only it supports, and nothing else."""

from neo4j import ManagedTransaction

from graph.errors import NotFound
from graph.store.removal import remove, settle
from graph.store.session import Store, rows

DOCUMENT = "MATCH (d:Document {id: $document}) RETURN d.id AS id ORDER BY id"


def delete_document(store: Store, document: str) -> tuple[str, ...]:
    """The actors whose stances are to be derived anew. Raises NotFound.

    Its statements, relations and spans go, and the unlisted actors and models that no other document names.
    """
    return store.write(lambda transaction: _delete(transaction, document))


def _delete(transaction: ManagedTransaction, document: str) -> tuple[str, ...]:
    if not rows(transaction, DOCUMENT, document=document):
        raise NotFound(f"No document has the id {document!r}: ask for one that is there.")
    return settle(transaction, remove(transaction, document), frozenset())
