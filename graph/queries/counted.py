"""The stances that follow from all that counts for an actor: its parts', and what people say for it.

They are computed for the answer and are not in the graph; their ids are their own.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from graph.answers import ActorLabel, Quotation, StanceAnswer
from graph.ontology.identity import digest
from graph.ontology.nodes import Stance
from graph.ontology.relations import Evidences, Explains, Follows, On, Relation
from graph.queries.labels import ACTOR, PROPOSITION, STRATEGY, actor_label
from graph.queries.quotations import headings, statements_quoted
from graph.queries.stances import Grounds, answer
from graph.stances import derive
from graph.store.session import Store
from graph.voices import Counted, counted

ACTORS = f"UNWIND $actors AS id MATCH (a:Actor {{id: id}}) RETURN {ACTOR} AS actor ORDER BY a.id"

PROPOSITIONS = f"MATCH (p:Proposition {{debate: $debate}}) RETURN {PROPOSITION} AS proposition ORDER BY p.id"

STRATEGIES = f"""
MATCH (y:Strategy {{debate: $debate}})
RETURN {STRATEGY} AS strategy, y.definition AS definition
ORDER BY y.id
"""

Row = dict[str, Any]


def stances_counted(
    store: Store, debate: str, actor: str, *, roll_up: bool = False, voiced: bool = False
) -> tuple[StanceAnswer, ...]:
    """The stances of an actor, those on the question first, each series from the oldest to the newest."""
    found = counted(store, debate, [actor], roll_up=roll_up, voiced=voiced)[actor]
    nodes, relations = derive(found.evidence)
    others = {each for those in (*found.sayers.values(), *found.doers.values()) for each in those}
    names = {
        row["actor"]["id"]: actor_label(row["actor"]) for row in store.rows(ACTORS, actors=sorted({actor, *others}))
    }
    rows = _rows(store, debate, names[actor], nodes, relations)
    grounds = _grounds(store, debate, found, relations, names)
    return tuple(_renamed(answer(row, grounds)) for row in rows)


def _renamed(stance: StanceAnswer) -> StanceAnswer:
    former = stance.follows and digest("counted", stance.follows)
    return replace(stance, id=digest("counted", stance.id), follows=former)


def _rows(
    store: Store, debate: str, actor: ActorLabel, nodes: Sequence[Stance], relations: Iterable[Relation]
) -> list[Row]:
    on = {relation.source: relation.target for relation in relations if isinstance(relation, On)}
    former = {relation.source: relation.target for relation in relations if isinstance(relation, Follows)}
    propositions = {row["proposition"]["id"]: row["proposition"] for row in store.rows(PROPOSITIONS, debate=debate)}
    label_of = {"id": actor.id, "name": actor.name, "kind": actor.kind}
    return [
        {
            "id": node.id, "debate": debate, "basis": node.basis, "position": node.position, "agree": node.agree,
            "score": node.score, "from": node.from_, "to": node.to, "n": node.n, "confidence": node.confidence,
            "follows": former.get(node.id), "actor": label_of, "proposition": propositions.get(on[node.id]),
        }
        for node in nodes
    ]  # fmt: skip


def _grounds(
    store: Store,
    debate: str,
    found: Counted,
    relations: Iterable[Relation],
    names: dict[str, ActorLabel],
) -> Grounds:
    evidence = found.evidence
    documents = {deed.words.document for deed in evidence.deeds} | {i.words.document for i in evidence.interests}
    return Grounds(
        said=_said(store, found, relations, names),
        evidence={(evidence.actor, debate): evidence},
        explanations=_explanations(store, debate, relations),
        headings=headings(store, documents),
        doers={words: tuple(names[actor] for actor in those) for words, those in found.doers.items()},
    )


def _said(
    store: Store, found: Counted, relations: Iterable[Relation], names: dict[str, ActorLabel]
) -> dict[str, tuple[Quotation, ...]]:
    stances: dict[str, list[str]] = defaultdict(list)
    for relation in relations:
        if isinstance(relation, Evidences):
            stances[relation.source].append(relation.target)
    said: dict[str, list[Quotation]] = defaultdict(list)
    for statement, quotation in statements_quoted(store, stances).items():
        sayers = tuple(names[actor] for actor in found.sayers.get(statement, ()))
        for stance in stances[statement]:
            said[stance].append(replace(quotation, voiced_by=sayers))
    return {stance: tuple(quotations) for stance, quotations in said.items()}


def _explanations(store: Store, debate: str, relations: Iterable[Relation]) -> dict[str, list[Row]]:
    known = {row["strategy"]["id"]: row for row in store.rows(STRATEGIES, debate=debate)}
    explained: dict[str, list[Row]] = defaultdict(list)
    for relation in relations:
        if isinstance(relation, Explains):
            row = known[relation.source] | {"basis": relation.basis, "weight": relation.weight}
            explained[relation.target].append(row)
    return explained
