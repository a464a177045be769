"""`/api/compare`: two actors side by side."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.dependencies import DebateAsked, StoreGiven, answers
from api.examples import compared
from api.questions import RollUp, Voiced
from graph.answers import Comparison
from graph.queries import compare as queries

router = APIRouter(tags=["answers"])


@router.get("/compare", responses=answers(compared.COMPARISON, 400, 404))
def compare(
    store: StoreGiven,
    debate: DebateAsked,
    a: Annotated[str, Query(description="An actor's id", examples=["nadir-labs"])],
    b: Annotated[str, Query(description="Another actor's id", examples=["zenith"])],
    roll_up: RollUp = False,
    voiced: Voiced = False,
) -> Comparison:
    """On what two actors agree, on what they are at odds, and of what only one speaks, in the words of both."""
    return queries.compare(store, debate, a, b, roll_up=roll_up, voiced=voiced)
