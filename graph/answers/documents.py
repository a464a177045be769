"""Documents, and statements in their place."""

from dataclasses import dataclass

from graph.answers.labels import ActorLabel


@dataclass(frozen=True, slots=True)
class StatementMark:
    """A statement placed in its document's text; each span is `(start, end)` or None."""

    id: str
    actors: tuple[ActorLabel, ...]
    kind: str
    position: str
    date: str
    confidence: float
    content: tuple[int, int]
    speaker: tuple[int, int] | None
    cue: tuple[int, int] | None
    continuation: tuple[int, int] | None
    stances: tuple[tuple[str, bool], ...]  # (code of the proposition, agree)


@dataclass(frozen=True, slots=True)
class DocumentSummary:
    id: str
    title: str
    publisher: str | None
    published: str
    language: str
    statements: int


@dataclass(frozen=True, slots=True)
class DocumentAnswer:
    """A document's whole text with its statements in the order of the text."""

    id: str
    title: str
    publisher: str | None
    published: str
    language: str
    url: str | None
    genre: str | None
    text: str
    statements: tuple[StatementMark, ...]
