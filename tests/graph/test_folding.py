"""Words without regard to case, accents and ligatures."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.folding import folded, pattern

ALIKE = [
    ("elephant", "ÉLÉPHANT"),
    ("ÉLÉPHANT", "elephant"),
    ("oeuvre", "Œuvre"),
    ("œuvre", "oeuvre"),
    ("strasse", "Straße"),
    ("zoe", "Zoe\u0308"),
    ("fix", "ﬁx"),
    ("ﬁx", "FIX"),
    ("affine", "aﬃne"),
    ("开源", "开源"),
    ("москва", "МОСКВА"),
]


@pytest.mark.parametrize(("word", "text"), ALIKE)
def test_what_is_folded_to_the_same_is_found(word: str, text: str) -> None:
    assert folded(word) == folded(text)
    assert re.fullmatch(pattern(word), text)


@pytest.mark.parametrize(("word", "text"), [("open", "opus"), ("a.b", "axb"), ("x", "")])
def test_what_is_not_is_not(word: str, text: str) -> None:
    assert not re.search(pattern(word), text)


@given(st.text(min_size=1, max_size=20))
def test_every_text_gives_an_expression(text: str) -> None:
    re.compile(pattern(text))
