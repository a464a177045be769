"""Writes nodes within a transaction."""

from collections import defaultdict
from collections.abc import Iterable
from functools import partial
from typing import Any

from neo4j import ManagedTransaction

from graph.ontology.nodes import Actor, ActorKind, Document, Model, Node, Statement
from graph.store.records import Properties, complete, labels
from graph.store.session import Store, rows, run

BATCH = 3000  # rows a statement: measured, docs/performance.md

STORED = """
UNWIND $ids AS id
OPTIONAL MATCH (a:Actor {id: id})
OPTIONAL MATCH (m:Model {id: id})
WITH id, a, m WHERE a IS NOT NULL OR m IS NOT NULL
RETURN id, a.kind AS kind, a.lists IS NOT NULL AS actor, m.lists IS NOT NULL AS model ORDER BY id
"""


class KindsChanged(Exception):
    """Actors are to be written whose kind is another in the graph: give them their labels first, by `relabel`."""

    def __init__(self, actors: list[Actor]) -> None:
        super().__init__(", ".join(actor.id for actor in actors))
        self.actors = actors


def create(transaction: ManagedTransaction, nodes: Iterable[Node], **noted: str) -> None:
    """Nodes that only one document has. Their ids must be new: the constraint refuses a second one.

    `noted`: properties that the store itself notes on a document.
    """
    for label, batch in _batches(nodes):
        if label == ":`Document`":
            batch = [{**row, **noted} for row in batch]
        run(transaction, f"UNWIND $rows AS row CREATE (n{label}) SET n = row", rows=batch)


def merge(transaction: ManagedTransaction, nodes: Iterable[Node]) -> None:
    """Nodes that several sources share: the last writing counts. What the store itself notes on them stays."""
    for label, batch in _batches(nodes):
        query = f"UNWIND $rows AS row MERGE (n{label} {{id: row.id}}) SET n += row"
        run(transaction, query, rows=batch)


def own(nodes: Iterable[Node]) -> list[Node]:
    """The nodes of a document that no other document has."""
    return [node for node in nodes if isinstance(node, Statement | Document)]


def unlisted(transaction: ManagedTransaction, nodes: Iterable[Node]) -> list[Node]:
    """The actors and models that no debate lists: what a list says of one, a document does not change.

    Raises KindsChanged.
    """
    shared = [node for node in nodes if isinstance(node, Actor | Model)]
    found = rows(transaction, STORED, ids=sorted({node.id for node in shared}))
    listed = {(Actor, row["id"]) for row in found if row["actor"]} | {
        (Model, row["id"]) for row in found if row["model"]
    }
    free: list[Node] = [node for node in shared if (type(node), node.id) not in listed]
    _keep_kinds(found, free)
    return free


def keep_kinds(transaction: ManagedTransaction, nodes: Iterable[Node]) -> None:
    """Raises KindsChanged when an actor's kind is another in the graph."""
    actors = [node for node in nodes if isinstance(node, Actor)]
    _keep_kinds(rows(transaction, STORED, ids=sorted({actor.id for actor in actors})), actors)


def _keep_kinds(found: Iterable[dict[str, Any]], nodes: Iterable[Node]) -> None:
    kinds = {row["id"]: row["kind"] for row in found}
    actors = (node for node in nodes if isinstance(node, Actor))
    changed = [actor for actor in actors if kinds.get(actor.id) not in (None, actor.kind.value)]
    if changed:
        raise KindsChanged(changed)


def relabel(store: Store, actors: Iterable[Actor]) -> None:
    """Gives actors whose kind has changed their new label, before they are written.

    ArcadeDB moves a node when its labels change and refuses two moves in one transaction; an interruption between the
    two leaves a label too many, which the next writing takes away.
    """
    for actor in actors:
        others = ":".join(f"`{kind.value}`" for kind in ActorKind if kind is not actor.kind)
        for change in (f"SET a:`{actor.kind.value}`", f"SET a.kind = '{actor.kind.value}' REMOVE a:{others}"):
            store.write(partial(run, query=f"MATCH (a:Actor {{id: $id}}) {change}", id=actor.id))


def _batches(nodes: Iterable[Node]) -> Iterable[tuple[str, list[Properties]]]:
    grouped: dict[str, dict[str, Properties]] = defaultdict(dict)
    for node in nodes:
        grouped["".join(f":`{label}`" for label in labels(node))][node.id] = complete(node)
    for label, found in grouped.items():
        every = list(found.values())
        for start in range(0, len(every), BATCH):
            yield label, every[start : start + BATCH]
