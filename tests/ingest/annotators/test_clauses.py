"""Grammar checks what is said."""

import pytest

from ingest.annotators.clauses import before_next_act, governed_clause
from tests.ingest.annotators.reading import parsed, place


@pytest.mark.parametrize(
    ("language", "text", "cue", "found", "clause"),
    [
        (
            "en",
            "The mayor said on Monday that the pier would close.",
            "said",
            "The mayor",
            "that the pier would close.",
        ),
        ("en", "The mayor said that the pier would close.", "said", "close", "that the pier would close."),
        ("fr", "La maire rappelle que le bac est gratuit.", "rappelle", "La maire", "que le bac est gratuit."),
    ],
)
def test_a_cue_governs_its_clause_from_the_conjunction_on(
    language: str, text: str, cue: str, found: str, clause: str
) -> None:
    span = governed_clause(parsed(text, language), place(text, cue), place(text, found))
    assert text[span.start : span.end] == clause


def test_a_content_that_has_the_clause_stays() -> None:
    text = "The mayor said that the pier would close."
    whole = place(text, "that the pier would close")
    assert governed_clause(parsed(text, "en"), place(text, "said"), whole) == whole


def test_the_content_ends_before_the_next_act() -> None:
    text = "The mayor called for free ferries, and refused a new pier."
    span = before_next_act(parsed(text, "en"), place(text, "called for"), place(text, text[21:-1]))
    assert text[span.start : span.end] == "free ferries"


def test_what_is_joined_within_the_content_belongs_to_it() -> None:
    text = "The mayor said that fares fell and that ferries filled."
    whole = place(text, "that fares fell and that ferries filled")
    assert before_next_act(parsed(text, "en"), place(text, "said"), whole) == whole
