"""Finds what the ends of relations are, so that each is looked up by its own kind's index."""

from collections.abc import Iterable

from neo4j import ManagedTransaction

from graph.errors import FactsRefused
from graph.ontology.nodes import Node
from graph.ontology.relations import Relation, type_of
from graph.store.session import rows

OF_KIND = "UNWIND ${kind} AS id MATCH (n:{kind} {{id: id}}) RETURN '{kind}' AS kind, n.id AS id"

Known = dict[type[Node], frozenset[str]]


def known(transaction: ManagedTransaction, nodes: Iterable[Node], relations: Iterable[Relation]) -> Known:
    """The ids of each kind that the facts bring or the graph holds already, of those that relations point at."""
    wanted: dict[type[Node], set[str]] = {}
    for relation in relations:
        for kinds, end in zip(relation.ends, (relation.source, relation.target), strict=True):
            for kind in kinds:
                wanted.setdefault(kind, set()).add(end)
    brought: dict[type[Node], set[str]] = {}
    for node in nodes:
        brought.setdefault(type(node), set()).add(node.id)
    stored = _stored(transaction, {kind: ids - brought.get(kind, set()) for kind, ids in wanted.items()})
    return {kind: frozenset(ids & brought.get(kind, set()) | stored[kind]) for kind, ids in wanted.items()}


def kinds_of(relation: Relation, known: Known) -> tuple[str, str]:
    """The kinds of both ends. Raises FactsRefused when one does not exist, or could be two things."""
    source, target = relation.ends
    return _kind(relation, source, relation.source, known), _kind(relation, target, relation.target, known)


def _kind(relation: Relation, kinds: Iterable[type[Node]], end: str, known: Known) -> str:
    found = [kind.__name__ for kind in kinds if end in known[kind]]
    if len(found) == 1:
        return found[0]
    names = " or ".join(kind.__name__ for kind in kinds)
    problem = f"is the id of {' and '.join(found)}" if found else f"is the id of no {names}"
    raise FactsRefused(
        f"{type_of(type(relation))} from {relation.source!r} to {relation.target!r}: {end!r} {problem}. "
        "Nothing was written; ingest the debate's lists first, or correct the id."
    )


def _stored(transaction: ManagedTransaction, wanted: dict[type[Node], set[str]]) -> dict[type[Node], set[str]]:
    """Those of the ids that the graph holds, in one query whatever kinds they are of."""
    asked = {kind: sorted(ids) for kind, ids in wanted.items() if ids}
    found: dict[type[Node], set[str]] = {kind: set() for kind in wanted}
    if asked:
        query = " UNION ALL ".join(OF_KIND.format(kind=kind.__name__) for kind in asked)
        names = {kind.__name__: kind for kind in asked}
        for row in rows(transaction, query, **{name: asked[kind] for name, kind in names.items()}):
            found[names[row["kind"]]].add(row["id"])
    return found
