"""What the routes ask for, and how each describes itself in the OpenAPI document."""

from typing import Annotated, Any

from fastapi import Depends, Path, Query, Request

from api.shapes import to_json
from graph.queries import debates as queries
from graph.store.session import Store

PROBLEMS = {
    400: "The request cannot be understood",
    404: "Not found",
    429: "Another query is being answered",
    503: "The graph's server does not answer",
}


def _store(request: Request) -> Store:
    store: Store = request.app.state.store
    return store


def _debate(
    request: Request,
    debate: Annotated[
        str | None, Query(description="A debate's id; the one being served when left out", examples=["open-closed-llm"])
    ] = None,
) -> str:
    asked = request.scope.get("debate") or debate or request.app.state.debate
    return queries.known(_store(request), asked)


StoreGiven = Annotated[Store, Depends(_store)]
DebateAsked = Annotated[str, Depends(_debate)]
DebateId = Annotated[str, Path(description="A debate's id", examples=["open-closed-llm"])]
ActorId = Annotated[str, Path(description="An actor's id, URL-encoded", examples=["nadir-labs"])]
PropositionId = Annotated[
    str, Path(description="A proposition's id, URL-encoded, or its code", examples=["open-closed-llm:cost-lower"])
]
DocumentId = Annotated[str, Path(description="A document's id, URL-encoded", examples=["2031-05-06-example.en"])]
StatementId = Annotated[str, Path(description="A statement's id", examples=["6b1f0c2d9a3e4f58"])]


def answers(example: object, *problems: int) -> dict[int | str, dict[str, Any]]:
    """The `responses` of an operation: the example of its answer, and the problems that it may report."""
    described: dict[int | str, dict[str, Any]] = {200: {"content": {"application/json": {"example": to_json(example)}}}}
    for status in (*problems, 503):
        described[status] = {"description": PROBLEMS[status]}
    return described
