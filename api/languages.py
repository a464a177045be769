"""`?lang=`: of texts that are given in two languages only the one wanted; quotations stay as they were written."""

from collections.abc import Collection
from enum import StrEnum
from typing import Any


class Language(StrEnum):
    """The languages of labels."""

    EN = "en"
    FR = "fr"


def told(names: Collection[str], language: Language | None) -> list[str]:
    """The names of fields without those that say the same in another language (`en` beside `fr`, `x_en`, `x_fr`)."""
    return [name for name in names if language is None or not _is_other(name, names, language)]


def in_one(data: Any, language: Language | None) -> Any:
    """The answer, as JSON, in one language; as it is without one."""
    if isinstance(data, list):
        return [in_one(each, language) for each in data]
    if isinstance(data, dict):
        return {name: in_one(data[name], language) for name in told(data, language)}
    return data


def _is_other(name: str, names: Collection[str], language: Language) -> bool:
    stem, code = name[:-2], name[-2:]
    is_coded = code in list(Language) and stem[-1:] in ("", "_", ".")
    return is_coded and code != language and stem + language in names
