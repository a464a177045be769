"""What the graph can say, against what it says."""

from graph.ontology.nodes import NODES
from graph.ontology.relations import RELATIONS
from graph.queries.schema import schema
from graph.store.session import Store

BOOKKEEPING = {"list", "lists", "facts", "stale", "ingested", "digest"}  # the store's own notes

PROPERTIES = """
MATCH (n)-[r]->(m)
UNWIND [[labels(n), keys(n)], [[type(r)], keys(r)], [labels(m), keys(m)]] AS each
RETURN each[0] AS kinds, each[1] AS names
ORDER BY kinds, names
"""


def test_every_kind_is_described_with_its_definition() -> None:
    found = schema()
    assert (len(found.nodes), len(found.relations)) == (len(NODES), len(RELATIONS))
    assert all(kind.definition for kind in found.nodes) and all(kind.definition for kind in found.relations)


def test_types_and_what_may_be_missing_are_told() -> None:
    found = schema()
    statement = {each.name: each for kind in found.nodes if kind.label == "Statement" for each in kind.properties}
    assert (statement["start"].type, statement["cue_start"].type, statement["quote"].type) == (
        "integer", "integer", "string"
    )  # fmt: skip
    assert (statement["cue"].optional, statement["quote"].optional) == (True, False)
    actor = next(kind for kind in found.nodes if kind.label == "Actor")
    assert "Person" in actor.further
    assert next(each.type for each in actor.properties if each.name == "aliases") == "string[]"
    pursues = next(kind for kind in found.relations if kind.type == "PURSUES")
    assert (pursues.source, pursues.target, pursues.evidenced, pursues.derived) == (
        ("Actor",), ("Strategy",), True, False
    )  # fmt: skip
    assert {"from", "to"} <= {
        each.name for kind in found.relations if kind.type == "SERVES_AS" for each in kind.properties
    }


def test_what_is_in_a_graph_is_described(tea: Store) -> None:
    found = schema()
    known = {kind.label: kind.properties for kind in found.nodes} | {
        kind.type: kind.properties for kind in found.relations
    }
    further = {label for kind in found.nodes for label in kind.further}
    for row in tea.rows(PROPERTIES):
        (kind,) = set(row["kinds"]) - further
        described = {each.name for each in known[kind]}
        assert set(row["names"]) - described <= BOOKKEEPING, kind
