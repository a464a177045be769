"""`/api/matrix`: actors by propositions."""

from typing import Annotated

from fastapi import APIRouter, Query

from api import examples
from api.dependencies import DebateAsked, StoreGiven, answers
from graph.answers import Matrix
from graph.queries import matrix as queries

router = APIRouter(tags=["propositions"])


@router.get("/matrix", responses=answers(examples.MATRIX, 404))
def matrix(
    store: StoreGiven,
    debate: DebateAsked,
    limit: Annotated[int, Query(ge=1, le=2000, description="The most actors to give, most evidence first")] = 200,
) -> Matrix:
    """What each actor says of each proposition, by its latest stance; `total_rows` says how many actors there are."""
    return queries.matrix(store, debate, limit=limit)
