"""On how many documents and statements do the answers rest, by outlet, language, year and actor, and who is silent?"""

from collections.abc import Iterable
from typing import Any

from graph.answers import Coverage, Covered, CoveredActor
from graph.queries.labels import ACTOR, actor_label
from graph.store.session import Store

DOCUMENTS = """
MATCH (d:Document {debate: $debate})
RETURN d.publisher AS outlet, d.language AS language, substring(d.published, 0, 4) AS year,
       COUNT { (d)<-[:IN]-(:Statement) } AS statements
ORDER BY d.id
"""

SPEAKERS = f"""
MATCH (d:Document {{debate: $debate}})<-[:IN]-(s:Statement)<-[:MADE]-(a:Actor)
WITH a, count(DISTINCT d) AS documents, count(DISTINCT s) AS statements
RETURN {ACTOR} AS actor, documents, statements
ORDER BY statements DESC, documents DESC, a.name, a.id
"""

LISTED = f"MATCH (a:Actor) WHERE $debate IN coalesce(a.lists, []) RETURN {ACTOR} AS actor ORDER BY a.name, a.id"

Row = dict[str, Any]


def coverage(store: Store, debate: str) -> Coverage:
    """Counts of a debate. A statement that two actors make together counts for each of them, and once in the sums."""
    documents = store.rows(DOCUMENTS, debate=debate)
    speakers = tuple(_speaker(row) for row in store.rows(SPEAKERS, debate=debate))
    heard = {each.actor.id for each in speakers}
    listed = (actor_label(row["actor"]) for row in store.rows(LISTED, debate=debate))
    return Coverage(
        documents=len(documents),
        statements=sum(row["statements"] for row in documents),
        outlets=_by(documents, "outlet"),
        languages=_by(documents, "language"),
        years=tuple(sorted(_by(documents, "year"), key=lambda each: each.of or "")),
        actors=speakers,
        silent=tuple(actor for actor in listed if actor.id not in heard),
    )


def _speaker(row: Row) -> CoveredActor:
    return CoveredActor(actor_label(row["actor"]), row["documents"], row["statements"])


def _by(rows: Iterable[Row], what: str) -> tuple[Covered, ...]:
    found: dict[str | None, list[int]] = {}
    for row in rows:
        found.setdefault(row[what], []).append(row["statements"])
    counted = (Covered(of, len(statements), sum(statements)) for of, statements in found.items())
    return tuple(sorted(counted, key=lambda each: (-each.documents, -each.statements, each.of or "")))
