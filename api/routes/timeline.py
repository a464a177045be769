"""`/api/timeline`: words beside releases and deeds."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.dependencies import DebateAsked, StoreGiven, answers
from api.examples import compared
from api.questions import RollUp, Voiced
from graph.answers import Timeline
from graph.queries import timeline as queries

router = APIRouter(tags=["answers"])


@router.get("/timeline", responses=answers([compared.TIMELINE], 404))
def timeline(
    store: StoreGiven,
    debate: DebateAsked,
    actor: Annotated[
        list[str] | None,
        Query(
            description="An actor's id, once for each; those with most evidence when left out", examples=["nadir-labs"]
        ),
    ] = None,
    roll_up: RollUp = False,
    voiced: Voiced = False,
    most: Annotated[int, Query(ge=1, le=2000, description="The most actors to give where none is named")] = 50,
) -> list[Timeline]:
    """What each actor says, releases and does, the oldest first, and whether it does what it says last."""
    return list(queries.timelines(store, debate, actor or (), roll_up=roll_up, voiced=voiced, limit=most))
