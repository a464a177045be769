"""Borders as the guidelines have them."""

import pytest

from ingest.annotators import trimming
from ingest.annotators.quotations import quotations
from ingest.coding import Span


def content(text: str, words: str) -> str:
    span = trimming.content(text, Span(text.index(words), text.index(words) + len(words)), quotations(text))
    return text[span.start : span.end]


@pytest.mark.parametrize(
    "text, words, expected",
    [
        ("Il dit : « Nous partons demain. »", "« Nous partons demain. »", "Nous partons demain"),
        ("Il dit : « Nous partons demain. »", "Nous partons", "Nous partons demain"),
        ("Il dit que le prix « monte ».", "que le prix « monte ».", "que le prix « monte »"),
        ("Il dit que le prix « monte vite ».", "que le prix « monte", "que le prix « monte vite »"),
        ("“We wait,” she said.", "“We wait,", "We wait"),
        ("Il dit que non ; elle part.", " que non ;", "que non"),
    ],
)
def test_what_is_said(text: str, words: str, expected: str) -> None:
    assert content(text, words) == expected


@pytest.mark.parametrize(
    "words, expected",
    [
        ("« M. Durand,", "M. Durand"),
        ("Meta Inc.", "Meta Inc."),
        ("le maire (PS)", "le maire (PS)"),
        (":", ":"),
        ("dit.", "dit."),
        ("according to,", "according to"),
        ("the union.", "the union"),
    ],
)
def test_names_and_cues(words: str, expected: str) -> None:
    span = trimming.name(words, Span(0, len(words)))
    assert words[span.start : span.end] == expected
