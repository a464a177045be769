"""Where words stand in a text, and how well it answers."""

import pytest

from graph.matching import match, words_of


def test_words_are_folded_and_single_letters_left_out() -> None:
    assert words_of("  L'Été à Paris, l'été ") == ("ete", "paris")
    assert words_of("C") == ("c",)
    assert words_of("?!") == ()


def test_the_spans_are_places_in_the_text() -> None:
    text = "Open models: les modèles OUVERTS, open."
    found = match(text, ("open", "modele"))
    assert found is not None
    assert [text[start:end] for start, end in found.spans] == ["Open", "modèle", "open"]


def test_spans_that_meet_are_one() -> None:
    found = match("openness", ("open", "penn"))
    assert found is not None
    assert found.spans == ((0, 5),)


def test_all_words_must_be_there() -> None:
    assert match("open models", ("open", "closed")) is None
    assert match("anything", ()) is None


@pytest.mark.parametrize(
    ("better", "worse"),
    [
        ("Meta", "Meta Platforms"),
        ("of Meta", "Metal"),
        ("a metal", "bimetal"),
        ("Meta said", "Meta said no more today"),
    ],
)
def test_whole_words_and_short_texts_answer_better(better: str, worse: str) -> None:
    first, second = match(better, ("meta",)), match(worse, ("meta",))
    assert first and second
    assert 1 >= first.fit > second.fit > 0
