"""Writes nodes within a transaction."""

from collections import defaultdict
from collections.abc import Iterable
from functools import partial

from neo4j import ManagedTransaction

from graph.ontology.nodes import Actor, ActorKind, Document, Model, Node, Statement
from graph.store.records import Properties, complete, labels
from graph.store.session import Store, rows, run

BATCH = 1000  # rows a statement

LISTED = """
UNWIND $ids AS id
OPTIONAL MATCH (a:Actor {id: id}) WHERE a.lists IS NOT NULL
OPTIONAL MATCH (m:Model {id: id}) WHERE m.lists IS NOT NULL
WITH id, a, m WHERE a IS NOT NULL OR m IS NOT NULL
RETURN id, a IS NOT NULL AS actor, m IS NOT NULL AS model ORDER BY id
"""

OTHER_KIND = """
UNWIND $rows AS row
MATCH (a:Actor {id: row.id}) WHERE a.kind <> row.kind AND (row.listed OR a.lists IS NULL)
RETURN a.id AS id, row.kind AS kind ORDER BY id
"""


def create(transaction: ManagedTransaction, nodes: Iterable[Node]) -> None:
    """Nodes that only one document has. Their ids must be new: the constraint refuses a second one."""
    for label, batch in _batches(nodes):
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
    """The actors and models that no debate lists: what a list says of one, a document does not change."""
    shared = [node for node in nodes if isinstance(node, Actor | Model)]
    found = rows(transaction, LISTED, ids=sorted({node.id for node in shared}))
    listed = {(Actor, row["id"]) for row in found if row["actor"]} | {
        (Model, row["id"]) for row in found if row["model"]
    }
    return [node for node in shared if (type(node), node.id) not in listed]


def relabel(store: Store, nodes: Iterable[Node]) -> None:
    """Gives actors whose kind has changed their new label, before they are written.

    ArcadeDB moves a node when its labels change and refuses two moves in one transaction; an interruption between the
    two leaves a label too many, which the next writing takes away.
    """
    actors = (node for node in nodes if isinstance(node, Actor))
    kinds = [{"id": actor.id, "kind": actor.kind.value, "listed": actor.listed} for actor in actors]
    for row in store.rows(OTHER_KIND, rows=kinds) if kinds else ():
        others = ":".join(f"`{kind.value}`" for kind in ActorKind if kind.value != row["kind"])
        for change in (f"SET a:`{row['kind']}`", f"REMOVE a:{others}"):
            store.write(partial(run, query=f"MATCH (a:Actor {{id: $id}}) {change}", id=row["id"]))


def _batches(nodes: Iterable[Node]) -> Iterable[tuple[str, list[Properties]]]:
    grouped: dict[str, dict[str, Properties]] = defaultdict(dict)
    for node in nodes:
        grouped["".join(f":`{label}`" for label in labels(node))][node.id] = complete(node)
    for label, found in grouped.items():
        every = list(found.values())
        for start in range(0, len(every), BATCH):
            yield label, every[start : start + BATCH]
