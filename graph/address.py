"""Where a graph server answers, and as whom one speaks to it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Address:
    """`uri` is `bolt://host:port` or `neo4j://host:port`, with `+s` for an encrypted connection."""

    uri: str
    user: str
    password: str = field(repr=False)
    database: str
