"""`POST /api/cypher`: the read-only console."""

from typing import Any

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field

from api import examples
from api.dependencies import StoreGiven, answers
from graph.answers import Table
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
