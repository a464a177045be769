"""`/api/strategies`: who pursues which strategy, and what that explains."""

from typing import Annotated

from fastapi import APIRouter, Path

from api.dependencies import DebateAsked, StoreGiven, answers
from api.examples import compared
from graph.answers import StrategyAnswer, StrategySummary
from graph.queries import strategies as queries

router = APIRouter(tags=["strategies"])

StrategyId = Annotated[
    str, Path(description="A strategy's id, URL-encoded, or its code", examples=["open-closed-llm:paid-api"])
]


@router.get("/strategies", responses=answers([compared.STRATEGY_SUMMARY], 404))
def strategies(store: StoreGiven, debate: DebateAsked) -> list[StrategySummary]:
    """Every strategy of the codebook, and whether those who pursue it take the position that it should explain."""
    return list(queries.strategies(store, debate))


@router.get("/strategies/{id:path}", responses=answers(compared.STRATEGY, 404))
def strategy(id: StrategyId, store: StoreGiven, debate: DebateAsked) -> StrategyAnswer:
    """Who pursues a strategy in which words, the exceptions by name, and the stances that it explains."""
    return queries.strategy(store, debate, id)
