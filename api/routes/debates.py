"""`/api/debates`: the debates of the graph, each with its codebook."""

from fastapi import APIRouter, Request

from api import examples
from api.dependencies import DebateId, StoreGiven, answers
from graph.answers import DebateAnswer
from graph.queries import debates as queries

router = APIRouter(tags=["debates"])


@router.get("/debates", responses=answers([examples.DEBATE]))
def debates(store: StoreGiven, request: Request) -> list[DebateAnswer]:
    """Every debate that the graph holds, the one being served first."""
    served = request.app.state.debate
    return sorted(queries.debates(store), key=lambda each: each.id != served)


@router.get("/debates/{id}", responses=answers(examples.DEBATE, 404))
def debate(id: DebateId, store: StoreGiven) -> DebateAnswer:
    """A debate with its codebook: positions, propositions, paths, strategies."""
    return queries.debate(store, id)
