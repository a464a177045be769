"""How an answer becomes JSON: the dataclasses of `graph.answers` as they are, with `from_` written `from`."""

import dataclasses
from functools import cache
from typing import Any

from pydantic import ConfigDict, TypeAdapter

from graph import answers


def json_name(field: str) -> str:
    """The name in JSON of a field whose name would be a keyword of Python."""
    return field.rstrip("_")


CONFIG = ConfigDict(alias_generator=json_name, populate_by_name=True, json_schema_serialization_defaults_required=True)
for _shape in vars(answers).values():
    if isinstance(_shape, type) and dataclasses.is_dataclass(_shape):
        setattr(_shape, "__pydantic_config__", CONFIG)  # noqa: B010 (mypy knows no such attribute)


@cache
def _adapter(shape: Any) -> TypeAdapter[Any]:
    return TypeAdapter(shape)


def to_json(answer: object) -> Any:
    """The answer, or list of answers, as REST serves it: ready for `json.dumps`."""
    if isinstance(answer, list | tuple):
        return [to_json(each) for each in answer]
    shape: Any = type(answer)
    return _adapter(shape).dump_python(answer, mode="json", by_alias=True)
