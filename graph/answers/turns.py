"""Reversals."""

from dataclasses import dataclass

from graph.answers.labels import ActorLabel, Label, Quotation


@dataclass(frozen=True, slots=True)
class TurnSide:
    """What is held on one side of a reversal from `from_` to `to`; `n` counts the evidence, `quotation` is of it.

    `position`: a position's code, or `neutral` where the side taken on a proposition amounts to none; `agree`: agree or
    deny, None on the question.
    """

    position: str
    agree: str | None
    from_: str
    to: str
    n: int
    confidence: float
    quotation: Quotation


@dataclass(frozen=True, slots=True)
class Reversal:
    """An actor takes another side than before on a proposition, or on the question itself (`proposition` None).

    `basis`: said, done or released. `before` quotes its last words, deed or release on the former side, `after` the
    first on the new one. `confidence` in [0, 1] is that of the side that is supported less.
    """

    actor: ActorLabel
    basis: str
    proposition: Label | None
    before: TurnSide
    after: TurnSide
    confidence: float
