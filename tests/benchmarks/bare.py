"""What the bare driver does: the rows that the store writes, in the same batches, and the queries that it asks."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from neo4j import GraphDatabase, ManagedTransaction, NotificationMinimumSeverity, Session

from graph.address import Address
from graph.ontology.facts import Facts
from graph.ontology.nodes import Node
from graph.ontology.relations import Relation, type_of
from graph.store.records import complete, labels, relation_row

Statements = list[tuple[str, list[Any]]]
"""Queries, each with the rows for its `$rows`."""

RELATE = "UNWIND $rows AS row MATCH (a:{0} {{id: row.source}}) MATCH (b:{1} {{id: row.target}}) CREATE (a)-[r:{2}]->(b) SET r = row.properties"  # noqa: E501
ONE_DOCUMENT = ("Document", "Statement")


class Bare:
    """A session of the bare driver; `listed`: the facts that are in the graph before any document."""

    def __init__(self, address: Address, listed: Iterable[Facts]) -> None:
        self._driver = GraphDatabase.driver(
            address.uri,
            auth=(address.user, address.password),
            notifications_min_severity=NotificationMinimumSeverity.OFF,
        )
        self.session: Session = self._driver.session(database=address.database)
        self._kinds = {(type(node).__name__, node.id) for facts in listed for node in facts.nodes}

    def close(self) -> None:
        self.session.close()
        self._driver.close()

    def statements(self, facts: Facts) -> Statements:
        """The rows of a document, ready to be sent."""
        here = self._kinds | {(type(node).__name__, node.id) for node in facts.nodes}
        return [*self._nodes(facts.nodes), *_relations(facts.relations, here)]

    def _nodes(self, nodes: Iterable[Node]) -> Iterator[tuple[str, list[Any]]]:
        grouped: dict[tuple[str, ...], list[Any]] = defaultdict(list)
        for node in nodes:
            if (type(node).__name__, node.id) not in self._kinds:
                grouped[labels(node)].append(complete(node))
        for names, rows in grouped.items():
            label = ":".join(names)
            if names[0] in ONE_DOCUMENT:
                yield f"UNWIND $rows AS row CREATE (n:{label}) SET n = row", rows
            else:
                yield f"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n += row", rows

    def write(self, statements: Statements) -> None:
        """All in one transaction."""
        self.session.execute_write(partial(_send, statements=statements))

    def ask(self, queries: Sequence[tuple[str, dict[str, Any]]]) -> None:
        """The rows of each query, in a transaction of its own."""
        for query, parameters in queries:
            self.session.execute_read(partial(_rows, query=query, parameters=parameters))


def _send(transaction: ManagedTransaction, statements: Statements) -> None:
    for query, rows in statements:
        transaction.run(query, rows=rows).consume()


def _rows(transaction: ManagedTransaction, query: str, parameters: dict[str, Any]) -> list[dict[str, Any]]:
    return [record.data() for record in transaction.run(query, parameters)]


def _relations(relations: Iterable[Relation], here: set[tuple[str, str]]) -> Iterator[tuple[str, list[Any]]]:
    grouped: dict[tuple[str, str, str], list[Any]] = defaultdict(list)
    for relation in dict.fromkeys(relations):
        ends = zip(relation.ends, (relation.source, relation.target), strict=True)
        kinds = [next(kind.__name__ for kind in of if (kind.__name__, end) in here) for of, end in ends]
        grouped[kinds[0], kinds[1], type_of(type(relation))].append(relation_row(relation))
    for names, rows in grouped.items():
        yield RELATE.format(*names), rows
