"""What is known of one actor: stances, strategies, paths, releases, ties?"""

from collections.abc import Iterable
from typing import Any

from graph.answers import ActorAnswer, PathTaken, Quotation, ReleaseMade, StrategyPursued, Tie
from graph.evidence import Words
from graph.gathering import CONFIDENCE
from graph.queries.identifiers import not_found
from graph.queries.labels import ACTOR, STRATEGY, actor_label, label
from graph.queries.positions import positions_of
from graph.queries.quotations import Shown, headings, quotation
from graph.queries.standing import NONE, standing
from graph.store.session import Store

WORDS = "r.document AS document, r.start AS start, r.end AS end, r.quote AS quote, r.date AS date"

ONE = f"MATCH (a:Actor {{id: $actor}}) RETURN {ACTOR} AS actor, a.aliases AS aliases ORDER BY a.id"

ROLES = f"""
MATCH (:Actor {{id: $actor}})-[r:SERVES_AS|PART_OF]->(a:Actor)
RETURN {ACTOR} AS organisation, coalesce(r.role, 'part of') AS role, r.from AS from, r.to AS to
ORDER BY a.name, a.id, role, from
"""

AFFILIATIONS = f"""
MATCH (:Actor {{id: $actor}})-[r:AFFILIATED_WITH]->(a:Actor)
RETURN {ACTOR} AS organisation, r.role AS role, {WORDS}
ORDER BY a.name, a.id, date, document, start, role
"""

PATHS = f"""
MATCH (:Actor {{id: $actor}})-[r:TAKES]->(p:Path {{debate: $debate}})
RETURN {{id: p.id, code: p.code, en: p.name_en, fr: p.name_fr}} AS path, p.favours AS favours, {WORDS}
ORDER BY date, document, start, p.id
"""

RELEASES = f"""
MATCH (:Actor {{id: $actor}})-[r:RELEASED]->(m:Model)
RETURN m.id AS model, m.name AS name, r.access AS access, {WORDS}
ORDER BY date, document, start, m.id
"""

STRATEGIES = f"""
MATCH (:Actor {{id: $actor}})-[r:PURSUES]->(y:Strategy {{debate: $debate}})
RETURN {STRATEGY} AS strategy, r.basis AS basis, r.explains AS explains, {WORDS}
ORDER BY y.id, date, document, start
"""

Row = dict[str, Any]


def actor(store: Store, debate: str, id: str) -> ActorAnswer:
    """One actor in a debate; `NotFound` names ids that look like the one asked for."""
    rows = store.rows(ONE, actor=id)
    if not rows:
        raise not_found(store, "actor", id)
    asked = {"actor": id, "debate": debate}
    shown = {name: store.rows(query, **asked) for name, query in _SHOWN.items()}
    under = headings(store, (row["document"] for found in shown.values() for row in found))
    held = positions_of(store, debate, id)
    latest = standing(held)
    return ActorAnswer(
        **rows[0]["actor"],
        aliases=tuple(rows[0]["aliases"] or ()),
        position=latest.position if latest else NONE,
        ties=(*_listed(store.rows(ROLES, actor=id)), *_told(shown["affiliations"], under)),
        stances=held,
        paths=tuple(PathTaken(label(r["path"]), r["favours"], _quoted(r, "path", under)) for r in shown["paths"]),
        releases=tuple(_release(row, under) for row in shown["releases"]),
        strategies=tuple(_pursued(row, under) for row in shown["strategies"]),
    )


_SHOWN = {"affiliations": AFFILIATIONS, "paths": PATHS, "releases": RELEASES, "strategies": STRATEGIES}


def _quoted(row: Row, basis: str, under: dict[str, Row]) -> Quotation:
    words = Words(row["document"], row["start"], row["end"], row["quote"])
    return quotation(Shown(words, row["date"], CONFIDENCE[basis]), under[row["document"]])


def _listed(rows: Iterable[Row]) -> tuple[Tie, ...]:
    return tuple(Tie(actor_label(r["organisation"]), r["role"], r["from"], r["to"], None) for r in rows)


def _told(rows: Iterable[Row], under: dict[str, Row]) -> tuple[Tie, ...]:
    return tuple(
        Tie(actor_label(row["organisation"]), row["role"], None, None, _quoted(row, "path", under)) for row in rows
    )


def _release(row: Row, under: dict[str, Row]) -> ReleaseMade:
    return ReleaseMade(row["model"], row["name"], row["access"], row["date"], _quoted(row, "path", under))


def _pursued(row: Row, under: dict[str, Row]) -> StrategyPursued:
    return StrategyPursued(label(row["strategy"]), row["basis"], row["explains"], _quoted(row, row["basis"], under))
