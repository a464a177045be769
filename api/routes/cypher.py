"""`/api/cypher`: the read-only console, and the library of named queries for it."""

from typing import Any

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field

from api import examples
from api.dependencies import StoreGiven, answers
from graph import library as queries
from graph.answers import LibraryQuery, Table
from graph.store import console

router = APIRouter(tags=["cypher"])


class Question(BaseModel):
    """A query in Cypher that reads; values go into `parameters`, never into the text."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "example": {
                "query": "MATCH (a:Actor)-[:MADE]->(s:Statement) WHERE a.id = $actor "
                "RETURN a.name AS actor, count(s) AS statements",
                "parameters": {"actor": "nadir-labs"},
            }
        },
    )

    query: str = Field(min_length=1, max_length=20_000)
    parameters: dict[str, Any] = Field(default_factory=dict)


@router.post("/cypher", responses=answers(examples.TABLE, 400, 429))
def cypher(question: Question, store: StoreGiven, request: Request) -> Table:
    """The rows that the query finds; it can read only, rows and time are capped, and one is asked at a time."""
    client = request.client.host if request.client else ""
    return console.ask(store, question.query, question.parameters, client)


@router.get("/cypher/library", responses=answers([examples.LIBRARY_QUERY]))
def library() -> list[LibraryQuery]:
    """Named queries for analysts: what each answers, what it asks for, and its Cypher for `POST /api/cypher`."""
    return list(queries.library())
