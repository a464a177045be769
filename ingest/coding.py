"""What a reader codes in one document, in the shapes of `corpus/GUIDELINES.md`, human or machine alike."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` to `end` (exclusive) of the document's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CodedStance:
    """A statement agrees with a proposition of the codebook, or denies it.

    `like`: the coded example that speaks most for it, where it was coded by likeness.
    """

    proposition: str
    agree: bool
    confidence: float = 1.0
    like: str | None = None


@dataclass(frozen=True, slots=True)
class CodedStatement:
    """An act of saying. `kind`: direct, mixed, indirect or report; `via`: id of the enclosing statement."""

    id: str
    speaker: Span | None
    actors: tuple[str, ...]
    cue: Span | None
    content: Span
    continuation: Span | None
    kind: str
    via: str | None
    date: str | None
    stances: tuple[CodedStance, ...]
    position: str
    confidence: float = 1.0
    extractor: str = "human"


@dataclass(frozen=True, slots=True)
class CodedAffiliation:
    actor: str
    organisation: str
    role: str
    evidence: Span


@dataclass(frozen=True, slots=True)
class CodedRelease:
    model: str
    owner: str
    access: str
    date: str | None
    evidence: Span


@dataclass(frozen=True, slots=True)
class CodedPath:
    actor: str
    path: str
    evidence: Span


@dataclass(frozen=True, slots=True)
class CodedStrategy:
    """`basis`: stated or reported; `explains`: the position or path that the text ties to it, or None."""

    actor: str
    strategy: str
    basis: str
    explains: str | None
    evidence: Span


@dataclass(frozen=True, slots=True)
class Coding:
    """All that is coded in one document. `names`: what the text calls the actors that are not on the list, by id."""

    document: str
    text_sha256: str
    statements: tuple[CodedStatement, ...] = ()
    affiliations: tuple[CodedAffiliation, ...] = ()
    releases: tuple[CodedRelease, ...] = ()
    paths: tuple[CodedPath, ...] = ()
    strategies: tuple[CodedStrategy, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
