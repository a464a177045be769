"""Tables say much in few words."""

import pytest

from api.tables import claimed, quoted, shortened
from graph.answers import Quotation


def quotation(words: str, publisher: str | None = None) -> Quotation:
    title = "A very long title of an article that nobody would read to its end in a table"
    return Quotation(None, "d", title, publisher, "2024-05-01", "en", words, 0, len(words), None, None, "", 1.0)


def test_words_that_fit_stay_as_they_are() -> None:
    assert shortened("the lamps\nare  lit", 20) == "the lamps are lit"


def test_what_does_not_fit_is_cut_between_words() -> None:
    assert shortened("nobody dares, to walk in the dark", 14) == "nobody dares …"


@pytest.mark.parametrize(
    ("claim", "short"),
    [
        ("agrees: Lamps are owed.", "agrees: Lamps are owed."),
        (
            "denies: The lamps of the town are safe enough: what they give outweighs what they cost.",
            "denies: The lamps of the town are safe enough …",
        ),
    ],
)
def test_a_long_proposition_gives_its_first_clauses(claim: str, short: str) -> None:
    assert claimed(claim) == short


def test_a_quotation_comes_with_a_short_source_and_without_markup() -> None:
    assert quoted(quotation("# **Lamps** are lit", "The Beacon")) == "“Lamps are lit”\nThe Beacon, 2024-05-01"
    words, source = quoted(quotation("so many words " * 30)).split("\n")
    assert len(words) < 100
    assert source == "A very long title of an …, 2024-05-01"
