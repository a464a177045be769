"""Windows hold the whole text, in order, and never too much of it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.annotators.windows import NOWHERE, windows
from ingest.encoder import shared_encoder

TEXTS = ["Un. Deux ! " * 300, "mot " * 900, "a\n" * 500, "A long line\r\n\r\nanother", "é" * 700]


@pytest.mark.parametrize("text", TEXTS)
def test_no_word_is_lost_and_no_window_too_long(text: str) -> None:
    made = list(windows(text, shared_encoder().tokenizer, 64))
    assert max(len(w.ids) for w in made) <= 64
    covered = {i for w in made for start, end in w.offsets if (start, end) != NOWHERE for i in range(start, end)}
    assert covered == {i for i, c in enumerate(text) if not c.isspace()}


@given(st.text(max_size=80))
@settings(max_examples=60, deadline=None)
def test_tokens_stand_in_order_at_their_words(text: str) -> None:
    for window in windows(text, shared_encoder().tokenizer):
        placed = [o for o in window.offsets if o != NOWHERE]
        assert placed == sorted(placed)
        assert all(0 <= start < end <= len(text) for start, end in placed)
        assert len(window.ids) == len(window.offsets)
