"""`/api/documents`: the texts with their statements in place."""

from fastapi import APIRouter

from api import examples
from api.dependencies import DebateAsked, DocumentId, StoreGiven, answers
from graph.answers import DocumentAnswer, DocumentSummary
from graph.queries import documents as queries

router = APIRouter(tags=["documents"])


@router.get("/documents", responses=answers([examples.DOCUMENT_SUMMARY]))
def documents(store: StoreGiven, debate: DebateAsked) -> list[DocumentSummary]:
    """The documents of a debate, the newest first."""
    return list(queries.documents(store, debate))


@router.get("/documents/{id:path}", responses=answers(examples.DOCUMENT, 404))
def document(id: DocumentId, store: StoreGiven) -> DocumentAnswer:
    """A document's text with the spans of its statements: characters from `start` to `end`, end exclusive.

    As `text/plain` it is the text alone.
    """
    return queries.document(store, id)
