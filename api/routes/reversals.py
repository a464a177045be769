"""`/api/reversals`: who took another side than before."""

from typing import Annotated

from fastapi import APIRouter, Query

from api.dependencies import DebateAsked, StoreGiven, answers
from api.examples import compared
from graph.answers import Reversal
from graph.queries import reversals as queries

router = APIRouter(tags=["answers"])


@router.get("/reversals", responses=answers([compared.REVERSAL], 404))
def reversals(
    store: StoreGiven,
    debate: DebateAsked,
    actor: Annotated[str | None, Query(description="Only those of this actor, by id", examples=["nadir-labs"])] = None,
    least: Annotated[float, Query(ge=0, le=1, description="The least confidence of a reversal", examples=[0.8])] = 0.0,
) -> list[Reversal]:
    """Every change of side in words, deeds or releases, with the last source before and the first after.

    The best supported come first: the confidence is that of the weaker side. An empty list: no change is known.
    """
    return list(queries.reversals(store, debate, actor=actor, least=least))
