"""When a side turns, when it is mixed, and what counts once."""

import pytest

from graph.periods import Piece, periods


def piece(
    date: str, side: str, confidence: float = 0.5, words: str | None = None, statement: str | None = None
) -> Piece:
    return Piece(date, side, confidence, words or f"{side} on {date}", statement)


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([], []),
        ([piece("2030", "a")], [("a", "2030", "2030")]),
        ([piece("2031", "a"), piece("2030", "a")], [("a", "2030", "2031")]),
        ([piece("2030", "a"), piece("2031", "b")], [("a", "2030", "2030"), ("b", "2031", "2031")]),
        ([piece("2030", "a"), piece("2030", "b")], [("mixed", "2030", "2030")]),
        ([piece("2030-05", "a"), piece("2030", "b")], [("b", "2030", "2030"), ("a", "2030-05", "2030-05")]),
        (
            [piece("2030", "a"), piece("2031", "b"), piece("2032", "a")],
            [("a", "2030", "2030"), ("b", "2031", "2031"), ("a", "2032", "2032")],
        ),
        ([piece("2030", "a"), piece("2030", "a", words="again"), piece("2030", "b")], [("a", "2030", "2030")]),
    ],
    ids=[
        "nothing",
        "one",
        "same side",
        "turn",
        "same day",
        "year before its months",
        "there and back",
        "two against one",
    ],
)
def test_a_period_ends_where_the_side_turns(pieces: list[Piece], expected: list[tuple[str, str, str]]) -> None:
    found = [(period.side, period.pieces[0].date, period.pieces[-1].date) for period in periods(pieces)]
    assert found == expected


def test_words_that_two_outlets_print_count_once_at_their_first_date() -> None:
    here = piece("2030", "a", 0.5, "Hot is best", "first")
    copy = piece("2031", "a", 0.5, "« hot is BEST »", "copy")
    turned = piece("2030-06", "b", 0.5, "Cold", "turn")
    first, second = periods([copy, turned, here])
    assert (first.side, first.statements, len(first.pieces)) == ("a", ("copy", "first"), 1)
    assert (second.side, second.statements) == ("b", ("turn",))


def test_independent_pieces_raise_the_confidence_and_a_repetition_does_not() -> None:
    (alone,) = periods([piece("2030", "a", 0.5)])
    (repeated,) = periods([piece("2030", "a", 0.5, "words"), piece("2031", "a", 0.5, "words")])
    (twice,) = periods([piece("2030", "a", 0.5, "one"), piece("2031", "a", 0.5, "two")])
    assert (alone.confidence, repeated.confidence, twice.confidence) == (0.5, 0.5, 0.75)


def test_a_mixed_period_is_as_sure_as_its_weaker_side() -> None:
    (period,) = periods([piece("2030", "a", 0.5), piece("2030", "b", 0.4)])
    assert (period.side, period.confidence) == ("mixed", 0.4)
    assert period.balance("a") == pytest.approx(0.1 / 0.9, abs=1e-4)
