"""Dates in words, counted from the document's."""

from datetime import date

import pytest

from ingest.annotators.dates import dates

PUBLISHED = date(2024, 8, 14)


@pytest.mark.parametrize(
    "language, text, expected",
    [
        ("fr", "Il l'a dit en avril de cette année.", "2024-04"),
        ("fr", "Le 23 juillet, il a parlé", "2024-07-23"),
        ("fr", "le 1er décembre", "2023-12-01"),
        ("fr", "Mardi ou mardi", "2024-08-13"),
        ("fr", "dès hier", "2024-08-13"),
        ("fr", "fin octobre 2022", "2022-10"),
        ("fr", "depuis 2019", "2019"),
        ("en", "In July he said so", "2024-07"),
        ("en", "on May 16, 2023, to senators", "2023-05-16"),
        ("en", "on 16 May", "2024-05-16"),
        ("en", "last year", "2023"),
        ("en", "on Tuesday", "2024-08-13"),
        ("en", "the note of 2024-02-01", "2024-02-01"),
    ],
)
def test_a_date_is_resolved(language: str, text: str, expected: str) -> None:
    assert expected in [when for _, when in dates(text, language, PUBLISHED)]


@pytest.mark.parametrize(
    "language, text",
    [
        ("en", "May he go? They may march."),
        ("fr", "il mange 2 mars ou 40 mai"),
        ("fr", "le 31 février"),
        ("en", "version 2023"),
    ],
)
def test_what_is_no_date(language: str, text: str) -> None:
    assert [w for _, w in dates(text, language, PUBLISHED) if len(w) != 10 or "31" in w] == []


def test_the_place_is_that_of_the_words() -> None:
    text = "Or, fin\u00a0octobre 2022, il a dit"
    for span, _ in dates(text, "fr", PUBLISHED):
        assert text[span.start : span.end].strip()
