"""Two actors side by side."""

import pytest

from graph.answers import Compared, Comparison
from graph.errors import NotFound, QuestionRefused
from graph.ontology.nodes import Actor, ActorKind
from graph.queries.compare import compare
from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import LISTED, Did, Said, article, debate

CYD = Actor("cyd", ActorKind.PERSON, "Cyd Still", listed=True)


def _compared(store: Store, *said: Said | Did) -> Comparison:
    for facts in (debate(listed=(*LISTED, CYD)), article("a", *said)):
        refresh(store, write(store, facts).actors)
    return compare(store, "tea", "ann", "bob")


def _codes(pairs: tuple[Compared, ...]) -> list[str | None]:
    return [pair.proposition.code if pair.proposition else None for pair in pairs]


def test_agreements_conflicts_and_what_only_one_speaks_of(store: Store) -> None:
    found = _compared(store, Said("ann", "hot"), Said("bob", "icy", agree=False), Said("bob", "dear", False, "price"))
    assert _codes(found.conflicts) == [None, "taste"]
    assert _codes(found.only_b) == ["price"]
    assert (found.agreements, found.undecided, found.only_a) == ((), (), ())
    assert (found.verdict, found.position_a, found.position_b) == ("opposed", "hot", "cold")
    for pair in found.conflicts:
        assert pair.a and pair.b
        assert pair.a.quotations and pair.b.quotations


def test_two_who_say_the_same_agree(store: Store) -> None:
    found = _compared(store, Said("ann", "hot"), Said("bob", "warm"))
    assert (found.verdict, _codes(found.agreements)) == ("agreed", [None, "taste"])


def test_a_silent_actor_is_none_and_one_who_says_both_is_mixed(store: Store) -> None:
    found = _compared(store, Said("ann", "hot"), Said("ann", "icy", agree=False))
    assert (found.position_a, found.position_b, found.verdict) == ("mixed", "none", "none")
    assert "not enough evidence" in found.verdict_en
    assert _codes(found.only_a) == [None, "taste"]


def test_where_one_is_torn_nothing_is_decided(store: Store) -> None:
    found = _compared(store, Said("ann", "hot"), Said("ann", "icy", agree=False), Said("bob", "warm"))
    assert (found.verdict, _codes(found.undecided)) == ("none", [None, "taste"])


def test_an_actor_is_not_compared_with_itself_or_with_nobody(tea: Store) -> None:
    with pytest.raises(QuestionRefused, match="name two actors"):
        compare(tea, "tea", "ann", "ann")
    with pytest.raises(NotFound, match="did you mean ann"):
        compare(tea, "tea", "bob", "anna")
