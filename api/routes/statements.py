"""`/api/statements`: one act of saying, in its place."""

from fastapi import APIRouter

from api import examples
from api.dependencies import StatementId, StoreGiven, answers
from graph.answers import StatementAnswer
from graph.queries import statements as queries

router = APIRouter(tags=["statements"])


@router.get("/statements/{id}", responses=answers(examples.STATEMENT, 404))
def statement(id: StatementId, store: StoreGiven) -> StatementAnswer:
    """A statement with its words in their document, what it says of which proposition, and what it is evidence of.

    As `application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"` it is a Web Annotation of the W3C.
    """
    return queries.statement(store, id)
