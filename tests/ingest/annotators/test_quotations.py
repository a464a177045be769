"""Quotation marks of every kind, paired or not."""

import pytest

from ingest.annotators.quotations import at, quotations, unpaired
from ingest.coding import Span


def inner(text: str) -> list[str]:
    return [text[q.inner.start : q.inner.end] for q in quotations(text)]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("Il dit : « Non ! »", ["Non !"]),
        ('He said “no” and "never".', ["no", "never"]),
        ("« A « B » C » D", ["A « B » C"]),
        ('„so“ und “mixed"', ["so", "mixed"]),
        ("« ouvert sans fin", []),
        ("fermé » sans début", []),
        ("« une\nligne »", []),
        ("l'eau d'ici", []),
        ('un écran de 5" et "deux" mots', ["deux"]),
    ],
)
def test_outermost_quotations(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_the_quotation_around_a_position() -> None:
    text = "a « b c » d"
    found = quotations(text)
    assert at(text.index("b"), found) == found[0]
    assert at(0, found) is None
    assert at(len(text) - 1, found) is None


def test_marks_without_a_partner() -> None:
    text = "« a » b »"
    assert list(unpaired(text, Span(0, len(text)))) == [len(text) - 1]
