"""Where each actor stands on the question of a debate: the latest of what it says, else of what it does."""

from collections.abc import Iterable, Sequence

from graph.answers import StanceAnswer
from graph.store.session import Store

NONE = "none"  # no evidence: neither `neutral` nor `mixed`

STANDINGS = """
MATCH (:Debate {id: $debate})<-[:ON]-(s:Stance)<-[:HOLDS]-(a:Actor)
RETURN a.id AS actor, s.position AS position
ORDER BY s.basis, s.from, s.to, s.id
"""

STANDINGS_OF = """
UNWIND $actors AS id
MATCH (:Actor {id: id})-[:HOLDS]->(s:Stance {debate: $debate})-[:ON]->(:Debate)
RETURN id AS actor, s.position AS position
ORDER BY actor, s.basis, s.from, s.to, s.id
"""


def standings(store: Store, debate: str) -> dict[str, str]:
    """The position of every actor with evidence on the question; the last row of an actor is its latest saying."""
    return {row["actor"]: row["position"] for row in store.rows(STANDINGS, debate=debate)}


def standings_of(store: Store, debate: str, actors: Sequence[str]) -> dict[str, str]:
    """The same for some actors."""
    return {row["actor"]: row["position"] for row in store.rows(STANDINGS_OF, debate=debate, actors=list(actors))}


def standing(held: Iterable[StanceAnswer]) -> StanceAnswer | None:
    """The same among the stances of one actor."""
    on_question = (stance for stance in held if stance.proposition is None)
    return max(on_question, key=lambda stance: (stance.basis, stance.from_, stance.to, stance.id), default=None)
