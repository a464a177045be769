"""What a language knows: one folder per language, all data; a new language is a new folder."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml


@cache
def available() -> tuple[str, ...]:
    """The codes (ISO 639-1) of the languages that can be read, in alphabetical order."""
    folders = files(__name__).iterdir()
    return tuple(sorted(folder.name for folder in folders if folder.joinpath("language.yaml").is_file()))


@cache
def data(language: str, name: str) -> dict[str, Any]:
    """What `<language>/<name>.yaml` says; read once, so the caller leaves it as it is."""
    text = files(__name__).joinpath(language, f"{name}.yaml").read_text(encoding="utf-8")
    loaded = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    if not isinstance(loaded, dict):
        raise TypeError(f"ingest/languages/{language}/{name}.yaml must be a mapping of names to values")
    return loaded


def name(language: str) -> str:
    """The English name of the language."""
    return str(data(language, "language")["name"])


def model(language: str) -> str:
    """The package of the spaCy model that reads the language, as `spacy.load` wants it."""
    return str(data(language, "language")["spacy"])
