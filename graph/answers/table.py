"""The result of a Cypher query."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """The result of a Cypher query: nodes and relations as `{id, labels|type, properties}`, dates as ISO texts.

    `truncated` says that the row cap cut the result.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    truncated: bool
    milliseconds: int
