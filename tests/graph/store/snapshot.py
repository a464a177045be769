"""All that a graph holds, in a form that can be compared."""

from typing import Any

from graph.store.session import Store

NODES = "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id"
RELATIONS = """
MATCH (a)-[r]->(b)
RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS properties
ORDER BY source, type, target, r.id
"""

Snapshot = tuple[list[dict[str, Any]], list[dict[str, Any]]]


def snapshot(store: Store, *, without: tuple[str, ...] = ("ingested",)) -> Snapshot:
    """Every node and relation with its properties, but for those named in `without`."""
    nodes = [
        {
            "labels": sorted(row["labels"]),
            **{name: value for name, value in row["properties"].items() if name not in without},
        }
        for row in store.rows(NODES)
    ]
    return nodes, store.rows(RELATIONS)
