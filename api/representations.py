"""The forms in which an answer can be had: JSON, every list as CSV, and what some answers have beside them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, get_args, get_origin

from api import annotation
from api.languages import Language, in_one
from api.spreadsheet import table
from graph.answers import DocumentAnswer, StatementAnswer

JSON, CSV = "application/json", "text/csv"


@dataclass(frozen=True, slots=True)
class Wanted:
    """In which language, and below which address the application answers (it ends in a slash)."""

    language: Language | None = None
    base: str = "/"


Represent = Callable[[Any, Wanted], str]
"""From an answer as JSON to the text that is sent."""


def representations(model: Any) -> Mapping[str, Represent]:
    """By media type, the usual one first, for the return type of a route."""
    forms: dict[str, Represent] = {JSON: _json}
    if get_origin(model) is list:
        forms[CSV] = partial(_csv, get_args(model)[0])
    return forms | FURTHER.get(model, {})


def _json(data: Any, wanted: Wanted) -> str:
    return json.dumps(in_one(data, wanted.language), ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _csv(shape: type, data: Any, wanted: Wanted) -> str:
    return table(shape, in_one(data, wanted.language), wanted.language)


FURTHER: dict[Any, dict[str, Represent]] = {
    DocumentAnswer: {"text/plain": lambda data, wanted: str(data["text"])},
    StatementAnswer: {
        annotation.MEDIA_TYPE: lambda data, wanted: annotation.written(data, wanted.language, wanted.base)
    },
}
