"""`/api/explain`: which strategy accounts for what an actor holds."""

from typing import Annotated

from fastapi import APIRouter, Query

from api import examples
from api.dependencies import DebateAsked, StoreGiven, answers
from graph.answers import Why
from graph.queries import explain as queries

router = APIRouter(tags=["explain"])


@router.get("/explain", responses=answers(examples.WHY, 404))
def explain(
    store: StoreGiven,
    debate: DebateAsked,
    actor: Annotated[str, Query(description="An actor's id", examples=["nadir-labs"])],
    proposition: Annotated[
        str | None, Query(description="Only its stances on this proposition, by id or code", examples=["cost-lower"])
    ] = None,
) -> Why:
    """An actor's stances with the strategies that account for each, rivals ranked, each with its evidence."""
    return queries.explain(store, debate, actor, proposition)
