"""Grammar checks who speaks."""

import pytest

from ingest.annotators.subjects import corrected
from ingest.coding import Span
from tests.ingest.annotators.reading import parsed, place

NOWHERE = Span(0, 0)


@pytest.mark.parametrize(
    ("language", "text", "cue", "speaker", "subject"),
    [
        ("en", "The harbour master told the council that piers would close.", "told", "the council", "harbour master"),
        ("en", "Ada Quill, who chairs the Ferry Board, said that fares rise.", "said", "the Ferry Board", "Ada Quill"),
        ("en", "Ada Quill thanked the pilots and told them that fares rise.", "told", "the pilots", "Ada Quill"),
        ("en", "The pilot stayed. The mayor said that fares would rise.", "said", "The pilot", "The mayor"),
        ("fr", "Le maire a rappelé aux élus que le bac serait gratuit.", "a rappelé", "élus", "Le maire"),
        ("fr", "Anne Oury, qui dirige la Compagnie, estime que le bac est cher.", "estime", "la Compagnie", "Anne"),
        ("fr", "La maire estime que le bac coûte cher.", "estime", None, "La maire"),
    ],
)  # fmt: skip
def test_who_only_hears_or_is_only_named_does_not_speak(
    language: str, text: str, cue: str, speaker: str | None, subject: str
) -> None:
    found = corrected(parsed(text, language), place(text, cue), place(text, speaker) if speaker else None, NOWHERE)
    assert found is not None
    assert subject in text[found.start : found.end]


@pytest.mark.parametrize(
    ("language", "text", "cue", "speaker"),
    [
        ("en", "The pier will close, the mayor said.", "said", "the mayor"),
        ("fr", "Le bac, a-t-il dit, sera gratuit.", "dit", "il"),
        ("fr", "Le bac sera gratuit, selon la maire.", "selon", "la maire"),
        ("fr", "Pour la maire, le bac sera gratuit.", "Pour", "la maire"),
    ],
)
def test_a_speaker_that_grammar_grants_stays(language: str, text: str, cue: str, speaker: str) -> None:
    words = place(text, speaker)
    assert corrected(parsed(text, language), place(text, cue), words, NOWHERE) == words


def test_what_is_said_does_not_say_it() -> None:
    text = "Les élus ont jusqu'à mardi."
    content = Span(0, len(text))
    assert corrected(parsed(text, "fr"), place(text, "ont"), None, content) is None


def test_names_that_and_joins_speak_together() -> None:
    text = "Selon les journaux, Marthe Ansel et Luc Obry refusent le péage du bac."
    found = corrected(parsed(text, "fr"), place(text, "refusent"), place(text, "Marthe Ansel"), NOWHERE)
    assert found == place(text, "Marthe Ansel et Luc Obry")
