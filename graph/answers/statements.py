"""One statement, with what it says and what it is evidence of."""

from dataclasses import dataclass

from graph.answers.labels import ActorLabel, Label, Quotation
from graph.answers.stances import StanceAnswer


@dataclass(frozen=True, slots=True)
class Assertion:
    """What a statement says of a proposition; `confidence` in [0, 1]; `like`: the coded example that speaks most for
    it, None where a person coded it."""

    proposition: Label
    agree: bool
    confidence: float
    like: str | None


@dataclass(frozen=True, slots=True)
class StatementAnswer:
    """`prefix` and `suffix` are the words of the document before and after the quotation, 32 characters at most.

    Each span is `(start, end)` or None; `via` is the statement that reports this one; `stances` are those that it is
    evidence of.
    """

    id: str
    debate: str
    actors: tuple[ActorLabel, ...]
    kind: str
    position: str
    extractor: str
    quotation: Quotation
    prefix: str
    suffix: str
    speaker: tuple[int, int] | None
    cue: tuple[int, int] | None
    continuation: tuple[int, int] | None
    via: str | None
    assertions: tuple[Assertion, ...]
    stances: tuple[StanceAnswer, ...]
