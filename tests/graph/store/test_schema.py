import pytest
from neo4j.exceptions import ConstraintError

from graph.ontology.nodes import NODES
from graph.ontology.relations import RELATIONS, type_of
from graph.store import schema
from graph.store.session import Store, run

CONSTRAINED = "SHOW CONSTRAINTS YIELD labelsOrTypes, properties RETURN labelsOrTypes AS kinds, properties"


def test_every_kind_has_a_unique_id(store: Store) -> None:
    kinds = {row["kinds"][0] for row in store.rows(CONSTRAINED) if row["properties"] == ["id"]}
    assert kinds == {node.__name__ for node in NODES} | {type_of(relation) for relation in RELATIONS}


def test_making_it_again_changes_nothing(store: Store) -> None:
    before = sorted(map(str, store.rows(CONSTRAINED)))
    schema.ensure(store)
    assert sorted(map(str, store.rows(CONSTRAINED))) == before


@pytest.mark.parametrize("kind", [node.__name__ for node in NODES])
def test_a_second_node_of_an_id_is_refused(store: Store, kind: str) -> None:
    store.write(lambda transaction: run(transaction, f"CREATE (:`{kind}` {{id: 'one'}})"))
    with pytest.raises(ConstraintError):
        store.write(lambda transaction: run(transaction, f"CREATE (:`{kind}` {{id: 'one'}})"))
    assert store.rows(f"MATCH (n:`{kind}`) RETURN count(n) AS n") == [{"n": 1}]


@pytest.mark.parametrize("kind", [type_of(relation) for relation in RELATIONS])
def test_a_second_relation_of_an_id_is_refused(store: Store, kind: str) -> None:
    relation = f"[:`{kind}` {{id: 'one'}}]"
    twice = f"CREATE (a:Actor {{id: 'a'}})-{relation}->(:Actor {{id: 'b'}})-{relation}->(a)"
    with pytest.raises(ConstraintError):
        store.write(lambda transaction: run(transaction, twice))
    assert store.rows("MATCH (n) RETURN count(n) AS n") == [{"n": 0}]


def test_a_schema_as_the_ontology_has_it_differs_in_nothing(store: Store) -> None:
    assert schema.difference(store) == schema.Difference((), ())


def test_what_is_missing_and_what_is_foreign_is_named(store: Store) -> None:
    (name,) = (row["name"] for row in store.commands("SHOW CONSTRAINTS") if row["labelsOrTypes"] == ["Debate"])
    store.write(lambda transaction: run(transaction, f"DROP CONSTRAINT `{name}` IF EXISTS"))
    store.write(lambda transaction: run(transaction, "CREATE (:Intruder)-[:OWNS]->(:Actor:Person {id: 'ann'})"))
    try:
        assert schema.difference(store) == schema.Difference(("unique Debate.id",), ("label Intruder", "type OWNS"))
    finally:
        schema.ensure(store)
    assert schema.difference(store).missing == ()
