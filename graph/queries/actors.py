"""Who takes part in a debate?"""

import unicodedata
from typing import Any

from graph.answers import ActorSummary
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


def actors(
    store: Store, debate: str, *, q: str | None = None, kind: str | None = None, position: str | None = None
) -> tuple[ActorSummary, ...]:
    """The listed actors and those who hold something, those with most statements in the debate first.

    `q` is part of a name or alias, without regard to accents and case; `position` may also be `neutral`, `mixed` or
    `none`, which is no evidence.
    """
    standing = standings(store, debate)
    found = (_summary(row, standing) for row in store.rows(ACTORS, debate=debate))
    return tuple(
        actor
        for actor in found
        if (kind is None or actor.kind == kind)
        and (position is None or actor.position == position)
        and (q is None or _is_named(actor, q))
    )


def _summary(row: dict[str, Any], standing: dict[str, str]) -> ActorSummary:
    actor = row["actor"]
    position = standing.get(actor["id"], NONE)
    return ActorSummary(**actor, aliases=tuple(row["aliases"] or ()), position=position, statements=row["statements"])


def _is_named(actor: ActorSummary, part: str) -> bool:
    return any(_folded(part) in _folded(name) for name in (actor.name, *actor.aliases))


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold().strip()
