"""The kinds of node: what exists in a debate."""

from dataclasses import dataclass
from enum import StrEnum


class ActorKind(StrEnum):
    """Who may hold a position. The value is the second label of the node, beside `Actor`."""

    PERSON = "Person"
    ORGANIZATION = "Organization"
    SOURCE = "Source"  # unnamed: known by organisation and role only, within one document
    PUBLICATION = "Publication"


@dataclass(frozen=True, slots=True)
class Debate:
    """A question on which actors take one of several positions."""

    id: str
    question_en: str
    question_fr: str


@dataclass(frozen=True, slots=True)
class Position:
    """One of the answers to the question of a debate. `id` is `<debate>:<code>`, as for every code.

    `covers`: codes of positions that have their place in it, so that one who also says those does not contradict it.
    """

    id: str
    debate: str
    code: str
    name_en: str
    name_fr: str
    covers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposition:
    """What one agrees with or denies. `agree` and `disagree` are codes of positions, or None."""

    id: str
    debate: str
    code: str
    frame: str
    text_en: str
    text_fr: str
    agree: str | None
    disagree: str | None


@dataclass(frozen=True, slots=True)
class Strategy:
    """A way of earning, or of winning, that may account for positions. `explains`: codes of positions or paths."""

    id: str
    debate: str
    code: str
    name_en: str
    name_fr: str
    definition: str
    explains: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """What an actor does, whatever it says. `favours`: the code of the position that the deed amounts to, or None."""

    id: str
    debate: str
    code: str
    name_en: str
    name_fr: str
    favours: str | None


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, organisation, publication or unnamed source. `listed`: from a debate's actor list."""

    id: str
    kind: ActorKind
    name: str
    aliases: tuple[str, ...] = ()
    wikidata: str | None = None
    country: str | None = None
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """A product that can be released open or closed."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A text as it was read; all offsets count characters of `text`. `published` is YYYY, YYYY-MM or YYYY-MM-DD.

    `reading` stands for all that its facts were made from: while it stays the same, they need not be made anew.
    """

    id: str
    debate: str
    title: str
    publisher: str | None
    published: str
    language: str
    url: str | None
    genre: str | None
    text: str
    sha256: str
    reading: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """An act of saying found in a document: `document.text[start:end] == quote`, end exclusive.

    `continuation_*` are the offsets of the sentences that go on with the same view; `confidence` is in [0, 1].
    """

    id: str
    document: str
    quote: str
    start: int
    end: int
    cue: str | None
    cue_start: int | None
    cue_end: int | None
    speaker: str | None
    speaker_start: int | None
    speaker_end: int | None
    continuation_start: int | None
    continuation_end: int | None
    kind: str
    date: str
    position: str
    confidence: float
    extractor: str


@dataclass(frozen=True, slots=True)
class Stance:
    """What an actor holds on one target during one period, derived from its evidence and never edited.

    `basis` is `said` (statements) or `done` (paths, or strategies tied to a position). `position` is a code of the
    debate, `neutral` or `mixed`; `agree` is set when the target is a proposition: `agree`, `deny` or `mixed`.
    `score` is in [-1, 1]; `n` counts the pieces of evidence; `from_`/`to` are the dates of the first and last of them.
    """

    id: str
    debate: str
    basis: str
    position: str
    agree: str | None
    score: float
    from_: str
    to: str
    n: int
    confidence: float


NODES = (Debate, Position, Proposition, Strategy, Path, Actor, Model, Document, Statement, Stance)
Node = Debate | Position | Proposition | Strategy | Path | Actor | Model | Document | Statement | Stance
