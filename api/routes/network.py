"""`/api/graph`: part of the graph, placed for drawing."""

from typing import Annotated

from fastapi import APIRouter, Query

from api import examples
from api.dependencies import DebateAsked, StoreGiven, answers
from graph.answers import Network
from graph.queries import network as queries

router = APIRouter(tags=["graph"])


@router.get("/graph", responses=answers(examples.NETWORK, 404))
def graph(
    store: StoreGiven,
    debate: DebateAsked,
    center: Annotated[
        str | None, Query(description="Only what surrounds the node of this id", examples=["nadir-labs"])
    ] = None,
    limit: Annotated[int, Query(ge=1, le=2000, description="The most nodes to give, the largest first")] = 300,
) -> Network:
    """Actors, propositions and strategies with what joins them; `total_nodes` says how much is left out."""
    return queries.network(store, debate, center=center, limit=limit)
