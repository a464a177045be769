"""Borders as the guidelines have them."""

import pytest

from ingest.annotators import trimming
from ingest.annotators.quotations import quotations
from ingest.coding import Span
from tests.ingest.annotators.reading import place


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


@pytest.mark.parametrize(
    ("text", "said", "inserted", "whole"),
    [
        ("Le bac, dit la maire, est gratuit. Bien.", "Le bac", "dit la maire", "Le bac, dit la maire, est gratuit"),
        ("Le bac, dit la maire, est gratuit.", "est gratuit", "dit la maire", "Le bac, dit la maire, est gratuit"),
        ("Le bac est gratuit, dit la maire.", "Le bac est gratuit", "dit la maire", "Le bac est gratuit"),
    ],
)
def test_what_is_said_goes_on_around_an_inserted_cue(text: str, said: str, inserted: str, whole: str) -> None:
    span = trimming.around(text, place(text, said), place(text, inserted))
    assert text[span.start : span.end] == whole


@pytest.mark.parametrize(
    ("text", "said", "inserted", "whole"),
    [
        ("Il pleut. Selon la maire, le bac est cher. Fin.", "Il pleut", "Selon la maire", "le bac est cher"),
        ("Il pleut. Le bac est cher, estime la maire. Fin.", "Fin", "estime la maire", "Le bac est cher"),
        ("Il pleut. La maire doute du bac. Fin.", "Fin", "doute", "Fin"),
    ],
)
def test_what_is_said_stands_in_the_sentence_of_its_cue(text: str, said: str, inserted: str, whole: str) -> None:
    span = trimming.in_sentence(text, place(text, said), place(text, inserted))
    assert text[span.start : span.end] == whole


@pytest.mark.parametrize("said", ["gratuit", "Le bac est gratuit. Enfin", "le maire"])
def test_direct_speech_is_the_whole_quotation(said: str) -> None:
    text = "« Le bac est gratuit. Enfin », dit le maire."
    span = trimming.quoted(place(text, said), place(text, "dit le maire"), quotations(text))
    assert text[span.start : span.end] == "Le bac est gratuit. Enfin"
