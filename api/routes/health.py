"""`/api/health`: does the graph's server answer?"""

from dataclasses import dataclass

from fastapi import APIRouter

from api.dependencies import StoreGiven, answers

router = APIRouter(tags=["health"])


@dataclass(frozen=True, slots=True)
class Health:
    """`server` is what the graph's server calls itself."""

    status: str
    server: str


@router.get("/health", responses=answers(Health("ok", "Neo4j/5.26.0")))
def health(store: StoreGiven) -> Health:
    """Whether the graph's server answers; 503 when it does not."""
    return Health("ok", store.server())
