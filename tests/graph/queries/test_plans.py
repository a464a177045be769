"""Look-ups go by an index: none reads all nodes of a kind, or all relations, to find the few that it wants."""

from collections.abc import Iterator
from typing import Any

import pytest
from neo4j import GraphDatabase

from graph.store.session import Store
from tests.asked import Asked
from tests.graph.queries.questions import QUESTIONS
from tests.servers import NEO4J

LOOK_UPS = (
    "actor", "compare", "document", "documents", "explain", "matrix", "network", "positions", "positions of a firm",
    "proposition", "refresh", "reversals of an actor", "statement", "strategy", "timeline",
)  # fmt: skip
SCANS = (
    "AllNodesScan",
    "NodeByLabelScan",
    "UnionNodeByLabelsScan",
    "IntersectionNodeByLabelsScan",
    "DirectedRelationshipTypeScan",
    "UndirectedRelationshipTypeScan",
    "DirectedAllRelationshipsScan",
    "UndirectedAllRelationshipsScan",
)


@pytest.mark.servers(*NEO4J)
@pytest.mark.parametrize("question", LOOK_UPS)
def test_no_look_up_scans(tea: Store, asked: Asked, question: str) -> None:
    QUESTIONS[question](tea)
    address, scanning = tea.address, dict[str, list[str]]()
    with GraphDatabase.driver(address.uri, auth=(address.user, address.password)) as driver:
        for query, parameters in asked:
            _, summary, _ = driver.execute_query("EXPLAIN " + query, parameters, database_=address.database)
            operators = set(_operators(summary.plan))
            assert operators
            if scans := [name for name in operators if name.startswith(SCANS)]:
                scanning[query] = scans
    assert scanning == {}


def _operators(plan: dict[str, Any] | None) -> Iterator[str]:
    if plan:
        yield plan["operatorType"]
        for child in plan.get("children", ()):
            yield from _operators(child)
