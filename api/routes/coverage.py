"""`/api/coverage`: how much there is of whom, from where and when."""

from fastapi import APIRouter

from api.dependencies import DebateAsked, StoreGiven, answers
from api.examples import compared
from graph.answers import Coverage
from graph.queries import coverage as queries

router = APIRouter(tags=["answers"])


@router.get("/coverage", responses=answers(compared.COVERAGE, 404))
def coverage(store: StoreGiven, debate: DebateAsked) -> Coverage:
    """How many documents and statements there are by outlet, language, year and actor, and who listed is silent."""
    return queries.coverage(store, debate)
