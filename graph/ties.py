"""Which organisations an actor serves, and who serves them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from graph.store.session import Store

STEPS = 3  # person, department, firm, parent

UPWARDS = """
UNWIND $actors AS id
MATCH (a:Actor {id: id})-[t:SERVES_AS|AFFILIATED_WITH|PART_OF]->(o:Actor)
RETURN DISTINCT a.id AS actor, o.id AS organisation, t.from AS from, t.to AS to
ORDER BY actor, organisation, from, to
"""

DOWNWARDS = """
UNWIND $actors AS id
MATCH (o:Actor {id: id})<-[:SERVES_AS|AFFILIATED_WITH|PART_OF]-(a:Actor)
RETURN DISTINCT a.id AS actor
ORDER BY actor
"""


@dataclass(frozen=True, slots=True)
class Tie:
    """An organisation that an actor serves, itself or through another; the dates bound the first step."""

    organisation: str
    from_: str | None
    to: str | None


def ties(store: Store, actors: Iterable[str]) -> dict[str, tuple[Tie, ...]]:
    """The organisations that each actor serves: through roles, and up through what they are part of."""
    steps: dict[str, set[Tie]] = defaultdict(set)
    frontier = wanted = set(actors)
    for _ in range(STEPS):
        rows = store.rows(UPWARDS, actors=sorted(frontier))
        for row in rows:
            steps[row["actor"]].add(Tie(row["organisation"], row["from"], row["to"]))
        frontier = {row["organisation"] for row in rows} - steps.keys()
    known = {actor: dated_first(found) for actor, found in steps.items()}
    return {actor: tuple(sorted(_reached(actor, known), key=str)) for actor in wanted}


def members(store: Store, organisations: Iterable[str]) -> frozenset[str]:
    """Everyone who serves one of the organisations, itself or through another."""
    found: set[str] = set()
    frontier = set(organisations)
    for _ in range(STEPS):
        frontier = {row["actor"] for row in store.rows(DOWNWARDS, actors=sorted(frontier))} - found
        found |= frontier
    return frozenset(found)


def dated_first(found: set[Tie]) -> set[Tie]:
    """Without undated ties to an organisation that a dated one joins too: the actor list knows when a role ended."""
    dated = {tie.organisation for tie in found if tie.from_ or tie.to}
    return {tie for tie in found if tie.from_ or tie.to or tie.organisation not in dated}


def _reached(actor: str, steps: dict[str, set[Tie]]) -> set[Tie]:
    reached = set(steps.get(actor, ()))
    frontier = set(reached)
    for _ in range(STEPS - 1):
        further = {
            Tie(up.organisation, tie.from_, tie.to) for tie in frontier for up in steps.get(tie.organisation, ())
        }
        frontier = further - reached
        reached |= frontier
    return {tie for tie in reached if tie.organisation != actor}
