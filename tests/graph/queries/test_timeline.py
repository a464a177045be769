"""Words beside releases and deeds, and whether one does what one says."""

import pytest

from graph.answers import SayAndDo, Timeline
from graph.errors import NotFound
from graph.ontology.facts import Facts
from graph.ontology.nodes import Position
from graph.queries.timeline import timelines
from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import CODES, Did, Said, article, debate
from tests.graph.queries.releasing import released
from tests.graph.queries.texts import text_of

BOTH = Position("tea:both", "tea", "both", "Both", "Les deux", ("hot", "cold"))


def _ingest(store: Store, *documents: Facts) -> None:
    for facts in (debate((*CODES, BOTH)), *documents):
        refresh(store, write(store, facts).actors)


def _of(store: Store, actor: str, **asked: bool) -> Timeline:
    (found,) = timelines(store, "tea", [actor], **asked)
    return found


def test_everything_is_in_the_order_of_time_with_its_words(tea: Store) -> None:
    brew = _of(tea, "brew", voiced=True)
    assert [(event.date, event.kind, event.position) for event in brew.events] == [
        ("2030-01-02", "words", "hot"), ("2031-03-04", "deed", "hot"), ("2031-03-04", "words", "cold"),
    ]  # fmt: skip
    for event in brew.events:
        shown = event.quotation
        assert text_of(tea, shown.document)[shown.start : shown.end] == shown.quote
    assert [[actor.id for actor in event.quotation.voiced_by] for event in brew.events] == [["ann"], [], ["ann"]]


@pytest.mark.parametrize(
    ("documents", "verdict"),
    [
        ([], "none"),
        ([article("a", Said("brew", "hot"))], "nothing done"),
        ([article("a", Did("brew", "kettles"))], "nothing said"),
        ([article("a", Said("brew", "hot"), Did("brew", "kettles"))], "consistent"),
        ([article("a", Said("brew", "cold", agree=False), Did("brew", "kettles"))], "says cold does hot"),
        ([article("a", Said("brew", "hot")), *released(("pot", "cold", "2032"))], "says hot does cold"),
        (
            [article("a", Said("brew", "hot"), Said("brew", "cold", agree=False), Did("brew", "kettles"))],
            "says mixed does hot",
        ),
    ],
    ids=["silent", "words only", "deeds only", "as said", "otherwise", "by releases", "torn"],
)
def test_the_verdict_compares_the_last_words_with_the_last_deeds(
    store: Store, documents: list[Facts], verdict: str
) -> None:
    _ingest(store, *documents)
    found = _of(store, "brew").say_and_do
    assert found.verdict == verdict
    assert (found.said_in is None, found.done_in is None) == (found.said == "none", found.done == "none")
    assert found.verdict_en and found.verdict_fr


def test_the_later_of_path_and_release_counts(store: Store) -> None:
    _ingest(store, article("a", Did("brew", "kettles"), published="2031"), *released(("pot", "cold", "2030")))
    assert _judged(store).done == "hot"
    _ingest(store, *released(("jug", "cold", "2032")))
    assert _judged(store).done == "cold"


def _judged(store: Store) -> SayAndDo:
    return _of(store, "brew").say_and_do


def test_without_a_name_those_of_whom_most_is_known_come_first(tea: Store) -> None:
    found = timelines(tea, "tea")
    assert [each.actor.id for each in found] == ["ann", "anon:guest", "bob", "brew"]
    assert timelines(tea, "tea", limit=2) == found[:2]


def test_an_unknown_actor_is_refused(tea: Store) -> None:
    with pytest.raises(NotFound, match="did you mean ann"):
        timelines(tea, "tea", ["ann", "anna"])
