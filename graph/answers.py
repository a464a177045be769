"""The shapes of the answers, as REST serves them and the command line prints them; standard library only.

`Label` texts are given in both languages; quotations stay as they were written. Offsets count characters of the
document's text, end exclusive.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """A code of the codebook with its names."""

    id: str
    code: str
    en: str
    fr: str


@dataclass(frozen=True, slots=True)
class ActorLabel:
    """An actor by name; `kind` is Person, Organization, Source or Publication."""

    id: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a document: `text[start:end] == quote`. `statement` is None where the words are no statement."""

    statement: str | None
    document: str
    title: str
    publisher: str | None
    published: str
    language: str
    quote: str
    start: int
    end: int
    speaker: str | None
    cue: str | None
    date: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """A strategy that accounts for a stance. `basis`: stated, reported or inferred; `weight` in [0, 1]."""

    strategy: Label
    definition: str
    basis: str
    weight: float
    evidence: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class StanceAnswer:
    """A stance of an actor on a proposition, or on the question itself (`proposition` None).

    `basis`: said or done; `position`: a position's code, `neutral` or `mixed`; `agree`: agree, deny, mixed or None.
    """

    id: str
    actor: ActorLabel
    basis: str
    proposition: Label | None
    position: str
    agree: str | None
    score: float
    from_: str
    to: str
    n: int
    confidence: float
    follows: str | None
    quotations: tuple[Quotation, ...]
    explanations: tuple[Explanation, ...]


@dataclass(frozen=True, slots=True)
class ActorSummary:
    """A row of the actor list; `position` is the latest on the question (said, else done), `none` without evidence."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...]
    position: str
    statements: int


@dataclass(frozen=True, slots=True)
class Tie:
    """A role, a parent or a membership; `organisation` is the other end."""

    organisation: ActorLabel
    role: str
    from_: str | None
    to: str | None
    evidence: Quotation | None


@dataclass(frozen=True, slots=True)
class PathTaken:
    path: Label
    favours: str | None
    evidence: Quotation


@dataclass(frozen=True, slots=True)
class ReleaseMade:
    model: str
    name: str
    access: str
    date: str
    evidence: Quotation


@dataclass(frozen=True, slots=True)
class StrategyPursued:
    strategy: Label
    basis: str
    explains: str | None
    evidence: Quotation


@dataclass(frozen=True, slots=True)
class ActorAnswer:
    """Everything that is known of an actor in a debate."""

    id: str
    name: str
    kind: str
    aliases: tuple[str, ...]
    position: str
    ties: tuple[Tie, ...]
    stances: tuple[StanceAnswer, ...]
    paths: tuple[PathTaken, ...]
    releases: tuple[ReleaseMade, ...]
    strategies: tuple[StrategyPursued, ...]


@dataclass(frozen=True, slots=True)
class PropositionAnswer:
    """Who agrees with a proposition, who denies it, who does both, each with quotations."""

    proposition: Label
    frame: str
    agree: tuple[StanceAnswer, ...]
    deny: tuple[StanceAnswer, ...]
    mixed: tuple[StanceAnswer, ...]


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


@dataclass(frozen=True, slots=True)
class DebateAnswer:
    """A debate with its codebook and what the graph holds of it."""

    id: str
    question_en: str
    question_fr: str
    positions: tuple[Label, ...]
    propositions: tuple[Label, ...]
    paths: tuple[Label, ...]
    strategies: tuple[Label, ...]
    documents: int
    statements: int
    actors: int


@dataclass(frozen=True, slots=True)
class NetworkNode:
    """`kind`: an actor's kind, Proposition, Strategy, Position or Model; `x` and `y` are in [-1, 1]."""

    id: str
    kind: str
    label_en: str
    label_fr: str
    position: str | None
    size: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class NetworkEdge:
    """`kind`: agree, deny, mixed, pursues, explains, affiliated, part-of, released or favours; `n` counts evidence."""

    id: str
    source: str
    target: str
    kind: str
    n: int


@dataclass(frozen=True, slots=True)
class Network:
    """Part of the graph for drawing; `total_*` say how much there is in all."""

    nodes: tuple[NetworkNode, ...]
    edges: tuple[NetworkEdge, ...]
    total_nodes: int
    total_edges: int


@dataclass(frozen=True, slots=True)
class Why:
    """The answer to `explain`: each stance of the actor with the strategies that account for it, rivals ranked.

    `verdict` is one sentence in each language; it says `not enough evidence` where nothing supports any explanation.
    """

    actor: ActorLabel
    verdict_en: str
    verdict_fr: str
    stances: tuple[StanceAnswer, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The result of a Cypher query: nodes and relations as `{id, labels|type, properties}`, dates as ISO texts.

    `truncated` says that the row cap cut the result.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    truncated: bool
    milliseconds: int


@dataclass(frozen=True, slots=True)
class Row:
    """A line of `who argues what and why`: what the demo prints.

    `what_for` is a sentence in English; `proposition` and `agree` (agree, deny or mixed) say the same in codes.
    """

    actor: ActorLabel
    position: str
    what_for: str
    strategy: Label | None
    basis: str | None
    quotation: Quotation
    proposition: Label | None = None
    agree: str | None = None
