"""Every language keeps its promise: a spaCy model that is installed, and every word list that the others have."""

from importlib.resources import files
from importlib.util import find_spec

import pytest

from ingest import languages
from ingest.detection import detect

SAMPLES = {
    "en": "The minister said on Monday that the bill would be withdrawn before the end of the year.",
    "fr": "La ministre a déclaré lundi que le projet de loi serait retiré avant la fin de l'année.",
}


def word_lists(language: str) -> set[str]:
    folder = files("ingest.languages").joinpath(language)
    return {entry.name.removesuffix(".yaml") for entry in folder.iterdir() if entry.name.endswith(".yaml")}


def test_french_and_english_are_read() -> None:
    assert {"en", "fr"} <= set(languages.available())


@pytest.mark.parametrize("language", languages.available())
def test_its_model_is_installed_and_its_name_known(language: str) -> None:
    assert find_spec(languages.model(language))
    assert languages.name(language).isalpha()


@pytest.mark.parametrize("language", languages.available())
def test_it_has_every_word_list_and_each_is_a_mapping(language: str) -> None:
    assert word_lists(language) == set.union(*map(word_lists, languages.available()))
    assert all(languages.data(language, name) for name in word_lists(language))


@pytest.mark.parametrize("language", languages.available())
def test_it_is_detected(language: str) -> None:
    assert detect(SAMPLES[language]) == language
