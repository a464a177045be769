"""Named queries in Cypher."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LibraryParameter:
    """What a query is asked about, with a value that it may take."""

    name: str
    example: str
    en: str
    fr: str


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """A query of `graph/library/`; all of its parameters must be given."""

    name: str
    title_en: str
    title_fr: str
    explanation_en: str
    explanation_fr: str
    parameters: tuple[LibraryParameter, ...]
    query: str
