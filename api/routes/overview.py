"""`/api/overview`: who argues what, and why, on one page."""

from fastapi import APIRouter

from api import examples
from api.dependencies import DebateAsked, StoreGiven, answers
from graph.answers import Row
from graph.queries import overview as queries

router = APIRouter(tags=["overview"])


@router.get("/overview", responses=answers([examples.ROW]))
def overview(store: StoreGiven, debate: DebateAsked) -> list[Row]:
    """One row per actor: its position, what for, the strategy that explains it best, a short quotation."""
    return list(queries.overview(store, debate))
