import pytest

from graph.errors import NotFound
from graph.queries.actor import actor
from graph.store.session import Store
from tests.graph.queries.texts import text_of


def test_an_actor_has_all_that_is_known_of_it(tea: Store) -> None:
    ann = actor(tea, "tea", "ann")
    assert (ann.name, ann.kind, ann.aliases, ann.position) == ("Ann Leaf", "Person", ("Leaf",), "cold")
    assert [(tie.organisation.id, tie.role, tie.from_, tie.to) for tie in ann.ties] == [("brew", "chair", "2030", None)]
    assert {stance.position for stance in ann.stances} == {"hot", "cold"}


def test_what_a_firm_does_comes_with_the_words_that_show_it(tea: Store) -> None:
    brew = actor(tea, "tea", "brew")
    (path,), (strategy,) = brew.paths, brew.strategies
    assert (path.path.code, path.favours) == ("steam", "hot")
    assert (strategy.strategy.code, strategy.basis, strategy.explains) == ("kettles", "reported", "hot")
    for words in (path.evidence, strategy.evidence):
        assert text_of(tea, words.document)[words.start : words.end] == words.quote == "sells kettles"
    assert brew.position == "hot"


def test_an_unknown_actor_names_one_that_is_near(tea: Store) -> None:
    with pytest.raises(NotFound, match="did you mean ann"):
        actor(tea, "tea", "anne")
