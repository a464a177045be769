"""Where each actor stands on the question of a debate today: the latest of what it says, else of what it does."""

from graph.store.session import Store

NONE = "none"  # no evidence: neither `neutral` nor `mixed`

STANDINGS = """
MATCH (:Debate {id: $debate})<-[:ON]-(s:Stance)<-[:HOLDS]-(a:Actor)
RETURN a.id AS actor, s.position AS position
ORDER BY s.basis, s.from, s.to, s.id
"""


def standings(store: Store, debate: str) -> dict[str, str]:
    """The position of every actor with evidence on the question; the last row of an actor is its latest saying."""
    return {row["actor"]: row["position"] for row in store.rows(STANDINGS, debate=debate)}
