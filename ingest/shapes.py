"""From a located value to the shape that it should have, with every fault named in plain words."""

from collections.abc import Iterator
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from ingest.located import Located, Problem

Shaped = TypeVar("Shaped")


class Misshapen(Exception):
    """The value has not the shape asked for; `problems` says each fault."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def shape(located: Located, kind: type[Shaped]) -> Shaped:
    """The value as `kind`, a pydantic type; raises Misshapen."""
    try:
        return TypeAdapter(kind).validate_python(located.value)
    except ValidationError as error:
        raise Misshapen(list(_problems(located, error))) from None


def _problems(located: Located, error: ValidationError) -> Iterator[Problem]:
    for fault in error.errors(include_url=False):
        yield Problem(located.file, located.line(fault["loc"]), f"{_whose(located, fault)}{_mend(fault)}")


def _whose(located: Located, fault: ErrorDetails) -> str:
    """The id of the innermost entry around the fault: a person looks for that first."""
    value: Any = located.value
    found = ""
    for step in fault["loc"]:
        if isinstance(value, dict) and isinstance(value.get("id"), str):
            found = f"{value['id']}: "
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            break
    return found


def _mend(fault: ErrorDetails) -> str:
    key = next((step for step in reversed(fault["loc"]) if isinstance(step, str)), "file")
    given, context = fault["input"], fault.get("ctx", {})
    match fault["type"]:
        case "missing":
            return f"{key!r} is missing: add `{key}: …`"
        case "extra_forbidden":
            return f"{key!r} is no key that is known here: take it out, or mend its spelling"
        case "string_type" if given is None:
            return f"{key!r} is empty: write its text, or take the key out if it may be left out"
        case "string_too_short":
            return f"{key!r} is empty: write its text"
        case "list_type":
            return f"{key!r} is no list: write `- …` lines or [ …, … ]"
        case "dict_type" | "model_type":
            return f"{key!r} is no mapping: write `key: value` lines"
        case "string_type":
            return f"{key!r} is no text: write one text, in quotation marks if need be"
        case "too_short":
            return f"{key!r} has too few entries: write at least {context.get('min_length')}"
        case "string_too_long" | "too_long":
            return f"{key!r} is too long: at most {context.get('max_length')} are read"
        case "string_pattern_mismatch" if key == "wikidata":
            return f"{given!r} is no Wikidata id: write Q and digits"
        case "string_pattern_mismatch":
            return f"{key!r} is {given!r}: write it with a-z, 0-9 and hyphens only"
        case "literal_error":
            return f"{key!r} is {given!r}: write {context.get('expected')}"
        case "int_parsing" | "int_type" | "greater_than_equal":
            return f"{key!r} is {given!r}: write a number from 0"
        case "bool_parsing" | "bool_type":
            return f"{key!r} is {given!r}: write true or false"
        case "value_error":
            return str(context["error"])
        case _:
            return f"{key!r}: {fault['msg']}: mend its value"
