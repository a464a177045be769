"""Stances as answers: each with its quotations and the strategies that account for it."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.answers import ActorLabel, Explanation, Quotation, StanceAnswer
from graph.evidence import Evidence, Words
from graph.explanations import accounts
from graph.gathering import CONFIDENCE, evidence_of
from graph.periods import MIXED
from graph.queries.labels import ACTOR, PROPOSITION, STRATEGY, actor_label, label
from graph.queries.quotations import Shown, headings, quotations, quotations_of
from graph.store.session import Store

OF_ACTOR = "MATCH (a:Actor {id: $actor})-[:HOLDS]->(s:Stance {debate: $debate})"
ON_PROPOSITION = "MATCH (:Proposition {id: $proposition})<-[:ON]-(s:Stance)<-[:HOLDS]-(a:Actor)"
OF_DEBATE = "MATCH (s:Stance {debate: $debate})<-[:HOLDS]-(a:Actor)"

STANCES = f"""
OPTIONAL MATCH (s)-[:ON]->(p:Proposition)
OPTIONAL MATCH (s)-[:FOLLOWS]->(former:Stance)
RETURN s.id AS id, s.debate AS debate, s.basis AS basis, s.position AS position, s.agree AS agree, s.score AS score,
       s.from AS from, s.to AS to, s.n AS n, s.confidence AS confidence, former.id AS follows, {ACTOR} AS actor,
       CASE WHEN p IS NULL THEN NULL ELSE {PROPOSITION} END AS proposition
ORDER BY a.name, a.id, p.id, basis DESC, from, id
"""

EXPLANATIONS = f"""
UNWIND $stances AS id
MATCH (:Stance {{id: id}})<-[e:EXPLAINS]-(y:Strategy)
RETURN id AS stance, {STRATEGY} AS strategy, y.definition AS definition, e.basis AS basis, e.weight AS weight
ORDER BY stance, weight DESC, basis DESC, y.id
"""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the stances of one question rest on.

    `said` by stance; `evidence` by actor and debate; `explanations` by stance, as `EXPLANATIONS` returns them;
    `headings` by document; `doers` are those whose deed the words show, where it is not the actor's own.
    """

    said: dict[str, tuple[Quotation, ...]]
    evidence: dict[tuple[str, str], Evidence]
    explanations: dict[str, list[Row]]
    headings: dict[str, Row]
    doers: Mapping[Words, tuple[ActorLabel, ...]] = field(default_factory=dict)


def stances(store: Store, match: str, **parameters: object) -> tuple[StanceAnswer, ...]:
    """The stances that `match` finds (it binds `s` and `a`), by actor and target, the oldest of each first."""
    rows = store.rows(match + STANCES, **parameters)
    grounds = _grounds(store, rows)
    return tuple(answer(row, grounds) for row in rows)


def _grounds(store: Store, rows: Iterable[Row]) -> Grounds:
    stances = sorted({row["id"] for row in rows})
    actors = sorted({row["actor"]["id"] for row in rows})
    evidence = {(e.actor, e.debate): e for e in evidence_of(store, actors, with_sayings=False)}
    explanations: dict[str, list[Row]] = defaultdict(list)
    for row in store.rows(EXPLANATIONS, stances=stances):
        explanations[row["stance"]].append(row)
    documents = {deed.words.document for e in evidence.values() for deed in e.deeds}
    documents |= {interest.words.document for e in evidence.values() for interest in e.interests}
    return Grounds(quotations_of(store, stances), evidence, explanations, headings(store, documents))


def answer(row: Row, grounds: Grounds) -> StanceAnswer:
    """A row that has what `STANCES` returns, as an answer."""
    said = grounds.said.get(row["id"], ())
    shown = said if row["basis"] == "said" else _deeds(row, grounds)
    return StanceAnswer(
        id=row["id"],
        actor=actor_label(row["actor"]),
        basis=row["basis"],
        proposition=label(row["proposition"]) if row["proposition"] else None,
        position=row["position"],
        agree=row["agree"],
        score=row["score"],
        from_=row["from"],
        to=row["to"],
        n=row["n"],
        confidence=row["confidence"],
        follows=row["follows"],
        quotations=shown,
        explanations=_explanations(row, grounds),
        voiced_by=tuple(sorted({actor for each in shown for actor in each.voiced_by}, key=lambda a: (a.name, a.id))),
    )


def _deeds(row: Row, grounds: Grounds) -> tuple[Quotation, ...]:
    evidence = grounds.evidence[row["actor"]["id"], row["debate"]]
    shown = (
        Shown(deed.words, deed.date, deed.confidence, grounds.doers.get(deed.words, ()))
        for deed in evidence.deeds
        if row["position"] in (deed.position, MIXED) and row["from"] <= deed.date <= row["to"]
    )
    return quotations(shown, grounds.headings)


def _explanations(row: Row, grounds: Grounds) -> tuple[Explanation, ...]:
    explained = grounds.explanations.get(row["id"], [])
    if not explained:
        return ()
    evidence = grounds.evidence[row["actor"]["id"], row["debate"]]
    shown = {a.strategy: a.interests for a in accounts(evidence.interests, row["position"], row["from"], row["to"])}
    return tuple(
        Explanation(
            label(e["strategy"]),
            e["definition"],
            e["basis"],
            e["weight"],
            quotations(
                (Shown(i.words, i.date, CONFIDENCE[i.basis]) for i in shown[e["strategy"]["id"]]), grounds.headings
            ),
        )
        for e in explained
    )
