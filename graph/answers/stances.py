"""What is held and what accounts for it."""

from dataclasses import dataclass

from graph.answers.labels import ActorLabel, Label, Quotation


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
    `voiced_by`: its people and its parts whose words or deeds it rests on beside the actor's own.
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
    voiced_by: tuple[ActorLabel, ...] = ()


@dataclass(frozen=True, slots=True)
class PropositionAnswer:
    """Who agrees with a proposition, who denies it, who does both, each with quotations."""

    proposition: Label
    frame: str
    agree: tuple[StanceAnswer, ...]
    deny: tuple[StanceAnswer, ...]
    mixed: tuple[StanceAnswer, ...]


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
