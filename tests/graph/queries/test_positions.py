import pytest

from graph.errors import NotFound, QuestionRefused
from graph.ontology.nodes import Actor, ActorKind
from graph.ontology.relations import PartOf
from graph.queries.positions import positions
from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import LISTED, TIES, Did, Said, article, debate
from tests.graph.queries.texts import text_of


def test_a_reversal_shows_both_stances_with_their_words(tea: Store) -> None:
    former, later = (stance for stance in positions(tea, "tea", "ann") if stance.proposition is None)
    assert (former.position, former.from_, former.follows) == ("hot", "2030-01-02", None)
    assert (later.position, later.from_, later.follows) == ("cold", "2031-03-04", former.id)
    assert [quotation.quote for quotation in later.quotations] == ["cold tea has won"]


def test_every_quotation_stands_in_its_document(tea: Store) -> None:
    quotations = [quotation for stance in positions(tea, "tea", "ann") for quotation in stance.quotations]
    assert len(quotations) == 4
    for quotation in quotations:
        assert text_of(tea, quotation.document)[quotation.start : quotation.end] == quotation.quote


def test_the_question_comes_before_the_propositions(tea: Store) -> None:
    targets = [stance.proposition.code if stance.proposition else None for stance in positions(tea, "tea", "ann")]
    assert targets == [None, None, "taste", "taste"]


@pytest.mark.parametrize(
    ("at", "expected"),
    [("2029", []), ("2030", ["hot", "hot"]), ("2030-06-01", ["hot", "hot"]), ("2031-03", ["cold", "cold"])],
)
def test_the_stances_held_at_a_date(tea: Store, at: str, expected: list[str]) -> None:
    assert [stance.position for stance in positions(tea, "tea", "ann", at=at)] == expected


def test_what_is_done_is_quoted_too(tea: Store) -> None:
    (done,) = positions(tea, "tea", "brew")
    assert (done.basis, done.position, done.n) == ("done", "hot", 1)
    assert [(q.quote, q.statement) for q in done.quotations] == [("sells kettles", None)]


def test_an_actor_without_evidence_holds_nothing(tea: Store) -> None:
    assert positions(tea, "coffee", "ann") == ()


def test_an_unknown_actor_is_refused(tea: Store) -> None:
    with pytest.raises(NotFound, match="zed"):
        positions(tea, "tea", "zed")


@pytest.mark.parametrize(
    ("from_", "to", "expected"),
    [
        (None, "2029", []),
        ("2030", "2030", ["hot", "hot"]),
        ("2030-06", "2031", ["hot", "cold", "hot", "cold"]),
        ("2031-03-04", None, ["cold", "cold"]),
    ],
)
def test_the_stances_held_in_a_period(tea: Store, from_: str | None, to: str | None, expected: list[str]) -> None:
    assert [stance.position for stance in positions(tea, "tea", "ann", from_=from_, to=to)] == expected


@pytest.mark.parametrize("day", ["2029-12-31", "2030-01-02", "2031-03-04", "2032-01-01"])
def test_a_day_is_a_period_of_one_day(tea: Store, day: str) -> None:
    assert positions(tea, "tea", "ann", at=day) == positions(tea, "tea", "ann", from_=day, to=day)


@pytest.mark.parametrize(
    ("asked", "advice"),
    [
        ({"at": "2030-13"}, "write YYYY"),
        ({"at": "yesterday"}, "write YYYY"),
        ({"at": "2030", "to": "2031"}, "ask by `at`, or by"),
        ({"from_": "2031", "to": "2030-05"}, "exchange"),
    ],
)
def test_dates_that_cannot_be_used_are_refused(tea: Store, asked: dict[str, str], advice: str) -> None:
    with pytest.raises(QuestionRefused, match=advice):
        positions(tea, "tea", "ann", **asked)  # type: ignore[arg-type]


def test_what_people_say_counts_for_their_firm_and_is_theirs(tea: Store) -> None:
    assert {stance.basis for stance in positions(tea, "tea", "brew")} == {"done"}
    said = [stance for stance in positions(tea, "tea", "brew", voiced=True) if stance.basis == "said"]
    assert [(stance.position, stance.proposition and stance.proposition.code) for stance in said] == [
        ("hot", None), ("cold", None), ("hot", "taste"), ("cold", "taste"),
    ]  # fmt: skip
    assert {actor.id for stance in said for actor in stance.voiced_by} == {"ann"}
    assert all([actor.id for actor in q.voiced_by] == ["ann"] for stance in said for q in stance.quotations)
    assert said[1].follows == said[0].id
    assert said[0].explanations[0].strategy.code == "kettles"


def test_what_was_said_before_the_role_began_does_not_count(store: Store) -> None:
    for facts in (debate(), article("first", Said("ann", "hot"), published="2029-12-31")):
        refresh(store, write(store, facts).actors)
    assert positions(store, "tea", "ann")
    assert positions(store, "tea", "brew", voiced=True) == ()


def test_what_a_part_says_and_does_counts_for_the_whole(store: Store) -> None:
    group = Actor("group", ActorKind.ORGANIZATION, "Tea Group", listed=True)
    ties = (*TIES, PartOf(source="brew", target="group"))
    documents = article("first", Did("brew", "kettles"), Said("brew", "hot"), Said("ann", "icy", agree=False))
    for facts in (debate(listed=(*LISTED, group), ties=ties), documents):
        refresh(store, write(store, facts).actors)
    assert positions(store, "tea", "group") == ()
    rolled = positions(store, "tea", "group", roll_up=True)
    assert [(stance.basis, stance.position) for stance in rolled] == [("said", "hot"), ("done", "hot"), ("said", "hot")]
    assert {actor.id for stance in rolled for actor in stance.voiced_by} == {"brew"}
    both = positions(store, "tea", "group", roll_up=True, voiced=True)
    assert both[0].position == "mixed"
    assert {actor.id for actor in both[0].voiced_by} == {"ann", "brew"}


def test_a_score_counts_half_for_each_half_life(tea: Store) -> None:
    (whole, *_) = positions(tea, "tea", "bob")
    assert whole.score == 1.0
    (half, *_) = positions(tea, "tea", "bob", at="2031-01-02", half_life=365)
    assert half.score == 0.5
    (newest, *_) = positions(tea, "tea", "bob", half_life=365)
    assert 0.25 < newest.score < 0.5
