"""Models that actors released, as evidence of a position: open or closed, where the debate has a position called so."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from graph.answers import ActorLabel
from graph.evidence import Words
from graph.gathering import CONFIDENCE
from graph.periods import MIXED, Period, Piece, periods
from graph.queries.labels import ACTOR, actor_label
from graph.queries.quotations import Shown
from graph.store.session import Store

ALL = "MATCH (a:Actor)-[r:RELEASED]->(m:Model)"
OF_ACTORS = "UNWIND $actors AS id MATCH (a:Actor {id: id})-[r:RELEASED]->(m:Model)"

RELEASES = f"""
MATCH (d:Document {{id: r.document}}) WHERE d.debate = $debate
MATCH (p:Position {{debate: $debate}}) WHERE p.code = r.access
RETURN {ACTOR} AS actor, m.id AS model, m.name AS name, r.access AS access,
       r.document AS document, r.start AS start, r.end AS end, r.quote AS quote, r.date AS date
ORDER BY a.id, date, document, start, model
"""


@dataclass(frozen=True, slots=True)
class Release:
    """The first that is told of a model's being released that way; `access` is the position that it amounts to."""

    model: str
    name: str
    access: str
    shown: Shown


@dataclass(frozen=True, slots=True)
class Releasing:
    """What one actor released, the oldest first."""

    actor: ActorLabel
    releases: tuple[Release, ...]

    def periods(self) -> tuple[Period, ...]:
        """Stretches of time in which it released one way; of a day with both, the period is `mixed`."""
        return tuple(periods(_piece(release) for release in self.releases))

    def within(self, period: Period) -> tuple[Release, ...]:
        """The releases that make the period, the oldest first."""
        first, last = period.pieces[0].date, period.pieces[-1].date
        return tuple(
            release
            for release in self.releases
            if first <= release.shown.date <= last and period.side in (release.access, MIXED)
        )


def releases(store: Store, debate: str, actors: Iterable[str] | None = None) -> dict[str, Releasing]:
    """What each actor released, or each of those named; who released nothing is left out."""
    if actors is None:
        rows = store.rows(ALL + RELEASES, debate=debate)
    else:
        rows = store.rows(OF_ACTORS + RELEASES, debate=debate, actors=sorted(set(actors)))
    found: dict[str, dict[tuple[str, str], Release]] = defaultdict(dict)
    labels = {row["actor"]["id"]: actor_label(row["actor"]) for row in rows}
    for row in rows:
        found[row["actor"]["id"]].setdefault((row["model"], row["access"]), _release(row))
    return {actor: Releasing(labels[actor], tuple(each.values())) for actor, each in found.items()}


def _release(row: dict[str, Any]) -> Release:
    words = Words(row["document"], row["start"], row["end"], row["quote"])
    return Release(row["model"], row["name"], row["access"], Shown(words, row["date"], CONFIDENCE["release"]))


def _piece(release: Release) -> Piece:
    return Piece(release.shown.date, release.access, release.shown.confidence, release.model)
