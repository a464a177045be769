"""A statement of one actor never alters an answer about another who has no tie to it."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as drawn

from graph.queries.positions import positions
from graph.queries.reversals import reversals
from graph.queries.timeline import timelines
from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import Said, article, debate


def _answers(store: Store) -> list[object]:
    return [
        positions(store, "tea", "ann"),
        positions(store, "tea", "ann", roll_up=True, voiced=True),
        positions(store, "tea", "brew", roll_up=True, voiced=True),
        reversals(store, "tea", actor="ann"),
        timelines(store, "tea", ["ann", "brew"], roll_up=True, voiced=True),
    ]


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=drawn.lists(drawn.tuples(drawn.booleans(), drawn.sampled_from(["hot", "cold"])), min_size=1, max_size=5))
def test_what_bob_says_alters_no_answer_about_ann_or_her_firm(store: Store, said: list[tuple[bool, str]]) -> None:
    for facts in (
        debate(),
        article("first", Said("ann", "hot"), published="2030"),
        article("second", Said("ann", "cold", agree=False), published="2032"),
    ):
        refresh(store, write(store, facts).actors)
    before = _answers(store)
    sentences = [Said("bob", f"{words} {number}", agree) for number, (agree, words) in enumerate(said)]
    refresh(store, write(store, article("third", *sentences, published="2031")).actors)
    assert all(before)
    assert _answers(store) == before
