"""Who took another side than before."""

import pytest

from graph.errors import NotFound
from graph.queries.reversals import reversals
from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import Said, article, debate
from tests.graph.queries.releasing import released
from tests.graph.queries.texts import text_of


def test_a_reversal_has_the_last_words_before_and_the_first_after(tea: Store) -> None:
    question, taste = sorted(reversals(tea, "tea"), key=lambda each: each.proposition is not None)
    assert (question.actor.id, question.basis, question.proposition) == ("ann", "said", None)
    assert (question.before.position, question.after.position) == ("hot", "cold")
    assert (question.before.quotation.quote, question.before.quotation.date) == (
        "hot tea is simply better",
        "2030-01-02",
    )
    assert (question.after.quotation.quote, question.after.quotation.date) == ("cold tea has won", "2031-03-04")
    assert (taste.proposition and taste.proposition.code, taste.before.agree, taste.after.agree) == (
        "taste",
        "agree",
        "deny",
    )
    for side in (question.before, question.after, taste.before, taste.after):
        shown = side.quotation
        assert text_of(tea, shown.document)[shown.start : shown.end] == shown.quote


def test_a_reversal_is_as_sure_as_its_weaker_side_and_the_surest_comes_first(store: Store) -> None:
    _ingest(
        store,
        article("a", Said("ann", "hot"), Said("bob", "warm"), published="2030"),
        article("b", Said("ann", "steaming"), published="2030-05"),
        article("c", Said("ann", "cold", agree=False), Said("bob", "icy", agree=False), published="2031"),
        article("d", Said("ann", "frozen", agree=False), published="2032"),
    )
    found = reversals(store, "tea")
    assert [each.actor.id for each in found] == ["ann", "ann", "bob", "bob"]
    assert all(each.confidence == min(each.before.confidence, each.after.confidence) for each in found)
    assert {each.actor.id for each in reversals(store, "tea", least=found[0].confidence)} == {"ann"}
    assert {each.actor.id for each in reversals(store, "tea", actor="bob")} == {"bob"}


def test_a_day_on_both_sides_is_no_side_and_is_passed_over(store: Store) -> None:
    mixed = article("b", Said("ann", "both"), Said("ann", "either", agree=False), published="2031")
    _ingest(store, article("a", Said("ann", "hot"), published="2030"), mixed)
    assert reversals(store, "tea") == ()
    _ingest(store, article("c", Said("ann", "cold", agree=False), published="2032"))
    assert {(each.before.to, each.after.from_) for each in reversals(store, "tea")} == {("2030", "2032")}


def test_words_that_are_printed_again_after_the_turn_are_not_the_last_before_it(store: Store) -> None:
    _ingest(
        store,
        article("a", Said("ann", "hot"), published="2030"),
        article("b", Said("ann", "cold", agree=False), published="2031"),
        article("c", Said("ann", "hot"), published="2032"),
    )
    assert {each.before.quotation.date for each in reversals(store, "tea")} == {"2030"}


def test_where_dates_are_too_coarse_to_tell_which_came_first_no_turn_is_claimed(store: Store) -> None:
    said = (
        article("a", Said("ann", "hot"), published="2030"),
        article("b", Said("ann", "cold", False), published="2030-02"),
    )
    _ingest(store, *said, *released(("pot", "hot", "2030"), ("jug", "cold", "2030-02-03")))
    assert reversals(store, "tea") == ()


def test_releases_turn_by_their_own_dates(store: Store) -> None:
    _ingest(store, *released(("pot", "hot", "2030"), ("pot", "hot", "2032"), ("jug", "cold", "2031-02")))
    (found,) = reversals(store, "tea", actor="brew")
    assert (found.basis, found.before.position, found.after.position) == ("released", "hot", "cold")
    assert (found.before.to, found.after.from_, found.before.n) == ("2030", "2031-02", 1)
    assert found.after.quotation.quote == "jug"


def test_a_way_of_releasing_that_is_no_position_of_the_debate_is_no_side(store: Store) -> None:
    _ingest(store, *released(("pot", "hot", "2030"), ("jug", "lent", "2031")))
    assert reversals(store, "tea") == ()


def test_an_unknown_actor_is_refused(tea: Store) -> None:
    with pytest.raises(NotFound, match="did you mean ann"):
        reversals(tea, "tea", actor="anna")


def _ingest(store: Store, *documents: object) -> None:
    for facts in (debate(), *documents):
        refresh(store, write(store, facts).actors)  # type: ignore[arg-type]
