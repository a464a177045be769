"""Words beside releases and deeds, in the order of time."""

from dataclasses import dataclass

from graph.answers.labels import ActorLabel, Quotation


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """`kind`: words, release or deed; `position`: what it amounts to, a position's code or `neutral`.

    `model` is the name of what was released.
    """

    date: str
    kind: str
    position: str
    model: str | None
    quotation: Quotation


@dataclass(frozen=True, slots=True)
class SayAndDo:
    """What is said last on the question against what is done last, each with its last source.

    `said` and `done`: a position's code, `neutral`, `mixed` or `none` (no evidence). `verdict`: `consistent`,
    `says CODE does CODE`, `nothing done`, `nothing said`, or `none` where neither is known.
    """

    said: str
    done: str
    verdict: str
    verdict_en: str
    verdict_fr: str
    said_in: Quotation | None
    done_in: Quotation | None


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that an actor says, releases and does that bears on the question, the oldest first."""

    actor: ActorLabel
    say_and_do: SayAndDo
    events: tuple[TimelineEvent, ...]
