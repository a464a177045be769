import pytest

from graph.errors import FactsRefused
from graph.ontology.nodes import Stance
from graph.ontology.relations import Explains, Favours, Follows, Holds, Made, On, Relation
from graph.store.derived import replace_stances, stale_actors
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import Said, article, debate


def stance(name: str, position: str) -> Stance:
    return Stance(name, "tea", "said", position, "agree", 1.0, "2031", "2031", 1, 0.9)


def held(actor: str, name: str, position: str) -> list[Relation]:
    return [
        Holds(source=actor, target=name),
        On(source=name, target="tea"),
        Favours(source=name, target=f"tea:{position}"),
        Explains(source="tea:kettles", target=name, basis="inferred", weight=0.4),
    ]


def test_stances_of_the_actors_are_replaced_and_those_of_others_stay(store: Store) -> None:
    write(store, debate())
    write(store, article("first", Said("ann", "hot"), Said("bob", "cold", agree=False)))
    replace_stances(store, ["ann"], [stance("a1", "hot")], held("ann", "a1", "hot"))
    replace_stances(store, ["bob"], [stance("b1", "cold")], held("bob", "b1", "cold"))

    again = [*held("ann", "a2", "hot"), *held("ann", "a3", "cold"), Follows(source="a3", target="a2")]
    replace_stances(store, ["ann"], [stance("a2", "hot"), stance("a3", "cold")], again)

    query = "MATCH (a)-[:HOLDS]->(s:Stance)-[:FAVOURS]->(p:Position) RETURN a.id AS actor, s.id AS stance, p.code AS p"
    assert [tuple(row.values()) for row in store.rows(f"{query} ORDER BY stance")] == [
        ("ann", "a2", "hot"),
        ("ann", "a3", "cold"),
        ("bob", "b1", "cold"),
    ]
    explained = store.rows("MATCH (:Strategy)-[e:EXPLAINS]->(s:Stance) RETURN s.id AS id, e.basis AS basis ORDER BY id")
    assert explained == [{"id": name, "basis": "inferred"} for name in ("a2", "a3", "b1")]


def test_writing_marks_actors_stale_until_their_stances_are_replaced(store: Store) -> None:
    write(store, debate())
    write(store, article("first", Said("ann", "hot", mentions=("bob",))))
    assert stale_actors(store) == ("ann",)

    replace_stances(store, ["ann"], [], [])
    assert stale_actors(store) == ()


def test_a_relation_to_nothing_leaves_the_old_stances(store: Store) -> None:
    write(store, debate())
    replace_stances(store, ["ann"], [stance("a1", "hot")], held("ann", "a1", "hot"))

    with pytest.raises(FactsRefused, match="tea:lukewarm"):
        replace_stances(store, ["ann"], [stance("a2", "lukewarm")], held("ann", "a2", "lukewarm"))
    assert store.rows("MATCH (s:Stance) RETURN s.id AS id ORDER BY id") == [{"id": "a1"}]


def test_what_is_read_is_not_derived(store: Store) -> None:
    with pytest.raises(FactsRefused, match="MADE"):
        replace_stances(store, ["ann"], [], [Made(source="ann", target="s")])
