"""Constraints and indexes, derived from the ontology, and what a server has that differs from them."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import partial

from graph.ontology.nodes import NODES, ActorKind
from graph.ontology.relations import RELATIONS, Evidenced, type_of
from graph.store.session import Store, run

LOOKED_UP = ("document", "debate", "date", "name", "stale")  # properties by which nodes are found, beside their id

LABELS = "MATCH (n) UNWIND labels(n) AS kind RETURN DISTINCT kind ORDER BY kind"
TYPES = "MATCH ()-[r]->() RETURN DISTINCT type(r) AS kind ORDER BY kind"


@dataclass(frozen=True, slots=True)
class Rule:
    """A property that is `unique`, or only indexed, on nodes of a kind or on relations of a type."""

    kind: str
    property: str
    unique: bool
    of_relations: bool = False

    def statement(self) -> str:
        """The Cypher that makes it, unless it is there."""
        pattern = f"()-[x:`{self.kind}`]-()" if self.of_relations else f"(x:`{self.kind}`)"
        name = f"{self.kind.lower()}_{self.property}"
        if self.unique:
            return f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR {pattern} REQUIRE x.{self.property} IS UNIQUE"
        return f"CREATE INDEX {name} IF NOT EXISTS FOR {pattern} ON (x.{self.property})"

    def __str__(self) -> str:
        return f"{'unique' if self.unique else 'index'} {self.kind}.{self.property}"


@dataclass(frozen=True, slots=True)
class Difference:
    """What the server lacks of the derived schema, and what it or the graph has beyond it."""

    missing: tuple[str, ...]
    further: tuple[str, ...]


def ensure(store: Store) -> None:
    """Makes what is missing, one a transaction: a server may refuse a change of the schema beside another."""
    for rule in rules():
        store.write(partial(run, query=rule.statement()))


def rules() -> Iterator[Rule]:
    """All that the ontology asks for."""
    for node in NODES:
        kind = node.__name__
        yield Rule(kind, "id", unique=True)
        names = {field.name for field in fields(node)} | ({"stale"} if kind == "Actor" else set())
        for name in sorted(names.intersection(LOOKED_UP)):
            yield Rule(kind, name, unique=False)
    for relation in RELATIONS:
        yield Rule(type_of(relation), "id", unique=True, of_relations=True)
        if issubclass(relation, Evidenced):
            yield Rule(type_of(relation), "document", unique=False, of_relations=True)


def difference(store: Store) -> Difference:
    """Compares constraints and indexes by what they are on, since not every server keeps their names."""
    asked, there = set(map(str, rules())), set(_found(store))
    return Difference(tuple(sorted(asked - there)), tuple(sorted(there - asked)) + tuple(_foreign(store)))


def _found(store: Store) -> Iterator[str]:
    for command, unique in (("SHOW CONSTRAINTS", True), ("SHOW INDEXES", False)):
        for row in store.commands(command):
            # an index that serves a constraint is no second thing, and one without labels is the server's own
            if row["labelsOrTypes"] and not row.get("owningConstraint"):
                yield str(Rule("|".join(row["labelsOrTypes"]), ",".join(row["properties"]), unique))


def _foreign(store: Store) -> Iterator[str]:
    labels = {kind.__name__ for kind in NODES} | {kind.value for kind in ActorKind}
    types = set(map(type_of, RELATIONS))
    for what, query, known in (("label", LABELS, labels), ("type", TYPES, types)):
        for row in store.rows(query):
            if row["kind"] not in known:
                yield f"{what} {row['kind']}"
