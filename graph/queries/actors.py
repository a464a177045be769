"""Who takes part in a debate?"""

from typing import Any

from graph.answers import ActorSummary
from graph.folding import folded
from graph.ontology.identity import code_id
from graph.queries.identifiers import not_found
from graph.queries.labels import ACTOR
from graph.queries.standing import NONE, standings
from graph.store.session import Store

ACTORS = f"""
MATCH (a:Actor)
WHERE $debate IN coalesce(a.lists, []) OR EXISTS {{ (a)-[:HOLDS]->(:Stance {{debate: $debate}}) }}
RETURN {ACTOR} AS actor, a.aliases AS aliases,
       COUNT {{ MATCH (a)-[:MADE]->(:Statement)-[:IN]->(d:Document) WHERE d.debate = $debate }} AS statements
ORDER BY statements DESC, a.name, a.id
"""

PURSUERS = """
MATCH (y:Strategy)
WHERE y.id IN [$strategy, $whole]
OPTIONAL MATCH (y)<-[:PURSUES]-(a:Actor)
RETURN DISTINCT a.id AS actor
ORDER BY actor
"""


def actors(
    store: Store,
    debate: str,
    *,
    q: str | None = None,
    kind: str | None = None,
    position: str | None = None,
    strategy: str | None = None,
) -> tuple[ActorSummary, ...]:
    """The listed actors and those who hold something, those with most statements in the debate first.

    `q` is part of a name or alias, without regard to accents and case; `position` may also be `neutral`, `mixed` or
    `none`, which is no evidence. `strategy` is an id, or a code of the debate; `NotFound` when there is no such one.
    """
    pursuers = _pursuers(store, debate, strategy) if strategy is not None else None
    standing = standings(store, debate)
    found = (_summary(row, standing) for row in store.rows(ACTORS, debate=debate))
    return tuple(
        actor
        for actor in found
        if (kind is None or actor.kind == kind)
        and (position is None or actor.position == position)
        and (pursuers is None or actor.id in pursuers)
        and (q is None or _is_named(actor, q))
    )


def _pursuers(store: Store, debate: str, strategy: str) -> set[str | None]:
    rows = store.rows(PURSUERS, strategy=strategy, whole=code_id(debate, strategy))
    if not rows:
        raise not_found(store, "strategy", strategy)
    return {row["actor"] for row in rows}


def _summary(row: dict[str, Any], standing: dict[str, str]) -> ActorSummary:
    actor = row["actor"]
    position = standing.get(actor["id"], NONE)
    return ActorSummary(**actor, aliases=tuple(row["aliases"] or ()), position=position, statements=row["statements"])


def _is_named(actor: ActorSummary, part: str) -> bool:
    return any(folded(part) in folded(name) for name in (actor.name, *actor.aliases))
