"""Who pursues a strategy, what does it explain, and does that fit better than chance?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from graph.answers import (
    ActorLabel,
    Label,
    StrategyAnswer,
    StrategyExplained,
    StrategyHolder,
    StrategyPursued,
    StrategySummary,
)
from graph.evidence import Words
from graph.gathering import CONFIDENCE
from graph.ontology.identity import code_id
from graph.queries.fit import Sides, fit, sides
from graph.queries.identifiers import not_found
from graph.queries.labels import ACTOR, PROPOSITION, STRATEGY, actor_label, label
from graph.queries.quotations import Shown, headings, quotation
from graph.queries.standing import NONE
from graph.store.session import Store

STRATEGIES = f"""
MATCH (y:Strategy {{debate: $debate}})
RETURN {STRATEGY} AS strategy, y.definition AS definition, y.explains AS explains
ORDER BY y.id
"""

ONE = f"""
MATCH (y:Strategy)
WHERE y.id IN [$id, $whole] AND y.debate = $debate
RETURN {STRATEGY} AS strategy, y.definition AS definition, y.explains AS explains
ORDER BY y.id
"""

EXPECTED = """
MATCH (c:Position {debate: $debate})
OPTIONAL MATCH (p:Path {debate: $debate}) WHERE p.favours = c.code
RETURN c.id AS id, c.code AS code, c.name_en AS en, c.name_fr AS fr, p.code AS path
ORDER BY id, path
"""

HOLDERS = """
MATCH (y:Strategy {debate: $debate})<-[:PURSUES]-(a:Actor)
RETURN DISTINCT y.id AS strategy, a.id AS actor
ORDER BY strategy, actor
"""

PURSUED = f"""
MATCH (y:Strategy {{id: $id}})<-[r:PURSUES]-(a:Actor)
RETURN {ACTOR} AS actor, r.basis AS basis, r.explains AS explains,
       r.document AS document, r.start AS start, r.end AS end, r.quote AS quote, r.date AS date
ORDER BY a.name, a.id, basis DESC, date, document, start
"""

EXPLAINED = f"""
MATCH (y:Strategy {{id: $id}})-[e:EXPLAINS]->(s:Stance)<-[:HOLDS]-(a:Actor)
OPTIONAL MATCH (s)-[:ON]->(p:Proposition)
RETURN s.id AS stance, {ACTOR} AS actor, s.basis AS basis, s.position AS position, s.from AS from, s.to AS to,
       CASE WHEN p IS NULL THEN NULL ELSE {PROPOSITION} END AS proposition, e.basis AS explained, e.weight AS weight
ORDER BY weight DESC, a.name, a.id, p.id, from, stance
"""

Row = dict[str, Any]


def strategies(store: Store, debate: str) -> tuple[StrategySummary, ...]:
    """Every strategy of the codebook, pursued or not, in the order of their ids."""
    known = sides(store, debate)
    positions = _positions(store, debate)
    holders: dict[str, set[str]] = defaultdict(set)
    for row in store.rows(HOLDERS, debate=debate):
        holders[row["strategy"]].add(row["actor"])
    rows = store.rows(STRATEGIES, debate=debate)
    return tuple(_summary(row, positions, holders[row["strategy"]["id"]], known) for row in rows)


def strategy(store: Store, debate: str, id: str) -> StrategyAnswer:
    """One strategy, by its id or its code in the debate. Raises NotFound."""
    rows = store.rows(ONE, id=id, whole=code_id(debate, id), debate=debate)
    if not rows:
        raise not_found(store, "strategy", id)
    asked = rows[0]["strategy"]["id"]
    pursued = store.rows(PURSUED, id=asked)
    known = sides(store, debate)
    summary = _summary(rows[0], _positions(store, debate), {row["actor"]["id"] for row in pursued}, known)
    codes = {expected.code for expected in summary.fit.expected}
    under = headings(store, (row["document"] for row in pursued))
    holders = tuple(_holders(pursued, summary.strategy, under, known, codes))
    return StrategyAnswer(
        strategy=summary.strategy,
        definition=summary.definition,
        fit=summary.fit,
        holders=holders,
        exceptions=tuple(holder.actor for holder in holders if holder.fits is False),
        explains=tuple(_explained(row) for row in store.rows(EXPLAINED, id=asked)),
    )


def _positions(store: Store, debate: str) -> dict[str, Label]:
    """Each position, by its own code and by those of the paths that favour it."""
    found: dict[str, Label] = {}
    for row in store.rows(EXPECTED, debate=debate):
        found[row["code"]] = label(row)
        if row["path"]:
            found.setdefault(row["path"], label(row))
    return found


def _summary(row: Row, positions: Mapping[str, Label], holders: Iterable[str], known: Sides) -> StrategySummary:
    expected = dict.fromkeys(positions[code] for code in row["explains"] or () if code in positions)
    return StrategySummary(label(row["strategy"]), row["definition"], fit(tuple(expected), holders, known))


def _holders(
    pursued: Iterable[Row], strategy: Label, under: Mapping[str, Row], known: Sides, codes: set[str]
) -> Iterable[StrategyHolder]:
    grouped: dict[ActorLabel, list[StrategyPursued]] = defaultdict(list)
    for row in pursued:
        words = Words(row["document"], row["start"], row["end"], row["quote"])
        evidence = quotation(Shown(words, row["date"], CONFIDENCE[row["basis"]]), under[row["document"]])
        shown = StrategyPursued(strategy, row["basis"], row["explains"], evidence)
        grouped[actor_label(row["actor"])].append(shown)
    for actor, shown_all in grouped.items():
        position = known[actor.id][1] if actor.id in known else NONE
        fits = position in codes if position != NONE and codes else None
        yield StrategyHolder(actor, position, fits, tuple(shown_all))


def _explained(row: Row) -> StrategyExplained:
    return StrategyExplained(
        stance=row["stance"],
        actor=actor_label(row["actor"]),
        basis=row["basis"],
        proposition=label(row["proposition"]) if row["proposition"] else None,
        position=row["position"],
        from_=row["from"],
        to=row["to"],
        explained=row["explained"],
        weight=row["weight"],
    )
