import pytest

from graph.errors import NotFound
from graph.queries.positions import positions
from graph.store.session import Store
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
