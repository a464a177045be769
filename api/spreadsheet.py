"""Lists as CSV (RFC 4180): a line for each item, a column for each field; for spreadsheets."""

import csv
import dataclasses
import json
from collections.abc import Iterable, Iterator
from functools import reduce
from io import StringIO
from typing import Any, get_args, get_type_hints

from api.languages import Language, told
from api.shapes import json_name
from graph.exports.csv import harmless


def table(shape: type, items: Iterable[Any], language: Language | None = None) -> str:
    """The items, as JSON, of one shape. Fields of fields are columns `actor.name`; plain values of a list stand in one
    cell with semicolons between them, and what has more structure stands there as JSON."""
    text = StringIO()
    rows = csv.writer(text)
    columns = told(list(columns_of(shape)), language)
    rows.writerow(columns)
    rows.writerows([_cell(_at(item, column)) for column in columns] for item in items)
    return text.getvalue()


def columns_of(shape: type, within: str = "") -> Iterator[str]:
    """The columns of a dataclass, in the order of its fields."""
    for name, hint in get_type_hints(shape).items():
        column = f"{within}{json_name(name)}"
        inner = next((each for each in (hint, *get_args(hint)) if dataclasses.is_dataclass(each)), None)
        if isinstance(inner, type) and not _is_list(hint):
            yield from columns_of(inner, f"{column}.")
        else:
            yield column


def _is_list(hint: Any) -> bool:
    return getattr(hint, "__origin__", None) in (list, tuple)


def _at(item: Any, column: str) -> Any:
    return reduce(lambda found, name: (found or {}).get(name), column.split("."), item)


def _cell(value: Any) -> object:
    if isinstance(value, bool | dict):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, list):
        plain = all(isinstance(each, str | int | float) for each in value)
        return harmless("; ".join(map(str, value)) if plain else json.dumps(value, ensure_ascii=False))
    return harmless(value)
