"""Constraints and indexes, derived from the ontology."""

from collections.abc import Iterator
from dataclasses import fields
from functools import partial

from graph.ontology.nodes import NODES
from graph.ontology.relations import RELATIONS, Evidenced, type_of
from graph.store.session import Store, run

LOOKED_UP = ("document", "debate", "date", "name", "stale")  # properties by which nodes are found, beside their id


def ensure(store: Store) -> None:
    """Makes what is missing; doing it twice changes nothing."""
    for statement in statements():
        store.write(partial(run, query=statement))


def statements() -> Iterator[str]:
    """One a transaction: a server may refuse a change of the schema beside another."""
    for node in NODES:
        kind = node.__name__
        yield f"CREATE CONSTRAINT {kind.lower()}_id IF NOT EXISTS FOR (n:`{kind}`) REQUIRE n.id IS UNIQUE"
        names = {field.name for field in fields(node)} | ({"stale"} if kind == "Actor" else set())
        for name in sorted(names.intersection(LOOKED_UP)):
            yield f"CREATE INDEX {kind.lower()}_{name} IF NOT EXISTS FOR (n:`{kind}`) ON (n.{name})"
    for relation in RELATIONS:
        kind = type_of(relation)
        yield f"CREATE CONSTRAINT {kind.lower()}_id IF NOT EXISTS FOR ()-[r:`{kind}`]-() REQUIRE r.id IS UNIQUE"
        if issubclass(relation, Evidenced):
            yield f"CREATE INDEX {kind.lower()}_document IF NOT EXISTS FOR ()-[r:`{kind}`]-() ON (r.document)"
