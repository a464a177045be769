"""Who pursues a strategy, what it explains, and whether that is more than chance."""

import pytest

from graph.errors import NotFound
from graph.ontology.nodes import Actor, ActorKind
from graph.queries.strategies import strategies, strategy
from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import LISTED, Did, Said, article, debate
from tests.graph.queries.texts import text_of


def _firms(store: Store, hot: int, cold: int, others: int) -> None:
    """Firms that sell kettles and praise hot tea, or cold tea; and others, who praise cold tea."""
    firms = [Actor(f"firm-{n}", ActorKind.ORGANIZATION, f"Firm {n}", listed=True) for n in range(hot + cold + others)]
    sentences: list[Said | Did] = []
    for number, firm in enumerate(firms):
        sentences.append(Said(firm.id, f"words {number}", agree=number < hot))
        if number < hot + cold:
            sentences.append(Did(firm.id, f"kettles {number}"))
    for facts in (debate(listed=(*LISTED, *firms)), article("a", *sentences)):
        refresh(store, write(store, facts).actors)


@pytest.mark.parametrize("id", ["kettles", "tea:kettles"])
def test_who_pursues_it_in_which_words_and_what_it_explains(tea: Store, id: str) -> None:
    found = strategy(tea, "tea", id)
    (holder,) = found.holders
    assert (holder.actor.id, holder.position, holder.fits, found.exceptions) == ("brew", "hot", True, ())
    (shown,) = (pursued.evidence for pursued in holder.pursues)
    assert text_of(tea, shown.document)[shown.start : shown.end] == shown.quote
    assert {(each.actor.id, each.position) for each in found.explains} == {("brew", "hot"), ("ann", "hot")}
    assert found.fit.verdict == "not enough evidence"
    assert found.fit.p_value is None


def test_holders_who_all_take_the_position_fit_better_than_chance(store: Store) -> None:
    _firms(store, hot=5, cold=0, others=5)
    (found,) = strategies(store, "tea")
    assert (found.fit.placed, found.fit.fitting, found.fit.others, found.fit.others_fitting) == (5, 5, 5, 0)
    assert found.fit.p_value == pytest.approx(1 / 252, abs=0.003)
    assert found.fit.verdict == "fits better than chance"
    assert found == strategies(store, "tea")[0], "the seed is fixed"


def test_holders_who_take_any_position_fit_no_better_and_the_exceptions_are_named(store: Store) -> None:
    _firms(store, hot=1, cold=3, others=1)
    found = strategy(store, "tea", "kettles")
    assert found.fit.verdict == "fits no better than chance"
    assert "fits no better than chance" in found.fit.verdict_en
    assert "ne correspond pas mieux que le hasard" in found.fit.verdict_fr
    assert [actor.id for actor in found.exceptions] == ["firm-1", "firm-2", "firm-3"]


def test_a_strategy_that_nobody_pursues_is_listed(store: Store) -> None:
    write(store, debate())
    (found,) = strategies(store, "tea")
    assert (found.strategy.code, found.fit.holders, found.fit.verdict) == ("kettles", 0, "not enough evidence")


def test_an_unknown_strategy_names_one_that_is_near(tea: Store) -> None:
    with pytest.raises(NotFound, match="did you mean tea:kettles"):
        strategy(tea, "tea", "kettle")
    with pytest.raises(NotFound, match="kettles"):
        strategy(tea, "coffee", "kettles")
