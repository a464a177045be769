"""Writes relations within a transaction."""

from collections import defaultdict
from collections.abc import Iterable

from neo4j import ManagedTransaction

from graph.ontology.nodes import Node
from graph.ontology.relations import Relation, type_of
from graph.store.ends import kinds_of, known
from graph.store.nodes import BATCH
from graph.store.records import relation_row
from graph.store.session import run

QUERY = """
UNWIND $rows AS row
MATCH (a:`{source}` {{id: row.source}})
MATCH (b:`{target}` {{id: row.target}})
{verb}
SET r = row.properties
"""


def create(transaction: ManagedTransaction, nodes: Iterable[Node], relations: Iterable[Relation]) -> None:
    """Relations that are new, between `nodes` or nodes of the graph. Raises FactsRefused when an end is missing."""
    _write(transaction, nodes, relations, "CREATE (a)-[r:`{kind}`]->(b)")


def merge(transaction: ManagedTransaction, nodes: Iterable[Node], relations: Iterable[Relation]) -> None:
    """Relations that may be there already. Raises FactsRefused when an end is missing."""
    _write(transaction, nodes, relations, "MERGE (a)-[r:`{kind}` {{id: row.properties.id}}]->(b)")


def _write(transaction: ManagedTransaction, nodes: Iterable[Node], relations: Iterable[Relation], verb: str) -> None:
    every = tuple(dict.fromkeys(relations))
    there = known(transaction, nodes, every)
    grouped: dict[tuple[str, str, str], list[object]] = defaultdict(list)
    for relation in every:
        grouped[(type_of(type(relation)), *kinds_of(relation, there))].append(relation_row(relation))
    for (kind, source, target), found in grouped.items():
        query = QUERY.format(source=source, target=target, verb=verb.format(kind=kind))
        for start in range(0, len(found), BATCH):
            run(transaction, query, rows=found[start : start + BATCH])
