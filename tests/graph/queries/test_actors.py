import pytest

from graph.errors import NotFound
from graph.ontology.nodes import Actor, ActorKind
from graph.queries.actors import actors
from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import LISTED, Said, article, debate


def test_actors_come_with_their_latest_position_and_number_of_statements(tea: Store) -> None:
    assert [(actor.id, actor.position, actor.statements) for actor in actors(tea, "tea")] == [
        ("ann", "cold", 2),
        ("anon:guest", "mixed", 2),
        ("bob", "cold", 1),
        ("brew", "hot", 0),
    ]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"kind": "Organization"}, ["brew"]),
        ({"position": "mixed"}, ["anon:guest"]),
        ({"q": "leaf"}, ["ann"]),
        ({"q": "  LEAF "}, ["ann"]),
        ({"q": "nobody"}, []),
        ({"kind": "Person", "position": "cold"}, ["ann", "bob"]),
        ({"strategy": "kettles"}, ["brew"]),
        ({"strategy": "tea:kettles", "kind": "Person"}, []),
    ],
)
def test_actors_are_searched_and_filtered(tea: Store, asked: dict[str, str], expected: list[str]) -> None:
    assert [actor.id for actor in actors(tea, "tea", **asked)] == expected


@pytest.mark.parametrize("typed", ["zoé", "ZOE", "Müller", "muller", "ﬁx"])
def test_search_ignores_accents_case_and_ligatures(store: Store, typed: str) -> None:
    write(store, debate(listed=(*LISTED, Actor("zoe", ActorKind.PERSON, "Zoé Müller", ("Fix",), listed=True))))
    assert [actor.id for actor in actors(store, "tea", q=typed)] == ["zoe"]


def test_a_silent_actor_has_no_position_which_is_not_a_neutral_one(store: Store) -> None:
    write(store, debate())
    refresh(store, write(store, article("first", Said("bob", "cold", agree=False))).actors)
    silent = [actor.id for actor in actors(store, "tea", position="none")]
    assert silent == ["ann", "brew"]
    assert actors(store, "tea", position="neutral") == ()


def test_an_unknown_strategy_is_told_with_those_near_it(tea: Store) -> None:
    with pytest.raises(NotFound, match="tea:kettles"):
        actors(tea, "tea", strategy="kettle")


def test_another_debates_actors_are_left_out(tea: Store) -> None:
    assert actors(tea, "coffee") == ()
