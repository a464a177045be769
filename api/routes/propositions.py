"""`/api/propositions`: what one may agree with, who does and who does not."""

from fastapi import APIRouter

from api import examples
from api.dependencies import DebateAsked, PropositionId, StoreGiven, answers
from graph.answers import PropositionAnswer
from graph.queries import propositions as queries

router = APIRouter(tags=["propositions"])


@router.get("/propositions", responses=answers([examples.PROPOSITION]))
def propositions(store: StoreGiven, debate: DebateAsked) -> list[PropositionAnswer]:
    """Every proposition of a debate with those who agree, deny, or do both."""
    return list(queries.propositions(store, debate))


@router.get("/propositions/{id:path}", responses=answers(examples.PROPOSITION, 404))
def proposition(id: PropositionId, store: StoreGiven, debate: DebateAsked) -> PropositionAnswer:
    """A proposition, by its id or its code in the debate, with those who agree, deny, or do both."""
    return queries.proposition(store, debate, id)
