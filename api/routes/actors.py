"""`/api/actors`: who takes part, what they hold, and why."""

from typing import Annotated

from fastapi import APIRouter, Query

from api import examples
from api.dependencies import ActorId, DebateAsked, StoreGiven, answers
from api.questions import At, From, HalfLife, RollUp, To, Voiced
from graph.answers import ActorAnswer, ActorSummary, StanceAnswer
from graph.ontology.nodes import ActorKind
from graph.queries import actor as actor_query
from graph.queries import actors as actors_query
from graph.queries import positions as positions_query

router = APIRouter(tags=["actors"])


@router.get("/actors", responses=answers([examples.ACTOR_SUMMARY]))
def actors(
    store: StoreGiven,
    debate: DebateAsked,
    q: Annotated[
        str | None, Query(description="Part of a name or alias; accents and case are ignored", examples=["nadir"])
    ] = None,
    kind: Annotated[ActorKind | None, Query(description="Only this kind of actor")] = None,
    position: Annotated[
        str | None,
        Query(description="Only holders of this position: a code, `neutral`, `mixed` or `none`", examples=["closed"]),
    ] = None,
    strategy: Annotated[
        str | None, Query(description="Only who pursues this strategy, by id or code", examples=["paid-api"])
    ] = None,
) -> list[ActorSummary]:
    """The actors of a debate, those with most statements first."""
    return list(actors_query.actors(store, debate, q=q, kind=kind, position=position, strategy=strategy))


@router.get("/actors/{id:path}/positions", responses=answers([examples.STANCE], 400, 404))
def positions(
    id: ActorId,
    store: StoreGiven,
    debate: DebateAsked,
    at: At = None,
    from_: From = None,
    to: To = None,
    roll_up: RollUp = False,
    voiced: Voiced = False,
    half_life: HalfLife = None,
) -> list[StanceAnswer]:
    """What the actor holds: on the question first, then on each proposition, with quotations and explanations.

    An empty list is no evidence; `neutral` and `mixed` are positions that evidence shows. Stances of which `roll_up` or
    `voiced` makes more than the actor's own are computed for the answer: their ids are not in the graph.
    """
    return list(
        positions_query.positions(
            store, debate, id, at=at, from_=from_, to=to, roll_up=roll_up, voiced=voiced, half_life=half_life
        )
    )


@router.get("/actors/{id:path}", responses=answers(examples.ACTOR, 404))
def actor(id: ActorId, store: StoreGiven, debate: DebateAsked) -> ActorAnswer:
    """Everything that is known of an actor: stances, strategies, paths, releases, ties."""
    return actor_query.actor(store, debate, id)
