"""Strategies: who pursues them, what they explain, and whether that fits better than chance."""

from dataclasses import dataclass

from graph.answers.actors import StrategyPursued
from graph.answers.labels import ActorLabel, Label


@dataclass(frozen=True, slots=True)
class StrategyFit:
    """How often those who pursue a strategy take a position that it should explain.

    `expected`: those positions; `placed`: the holders of whom a side is known, `fitting` of them as expected; `others`
    and `others_fitting`: the same of those who do not pursue it. `p_value`: the share of permutations of who pursues
    it, among actors of the same kind, in which at least as many fit; None where the verdict is `not enough evidence`.
    `verdict`: that, `fits better than chance` or `fits no better than chance`.
    """

    expected: tuple[Label, ...]
    holders: int
    placed: int
    fitting: int
    others: int
    others_fitting: int
    p_value: float | None
    permutations: int
    seed: int
    verdict: str
    verdict_en: str
    verdict_fr: str


@dataclass(frozen=True, slots=True)
class StrategySummary:
    """A strategy of the codebook."""

    strategy: Label
    definition: str
    fit: StrategyFit


@dataclass(frozen=True, slots=True)
class StrategyHolder:
    """Who pursues a strategy, in which words. `position`: its side in words, else by its path, else `none`.

    `fits`: whether that is a position which the strategy should explain; None where it is `none`.
    """

    actor: ActorLabel
    position: str
    fits: bool | None
    pursues: tuple[StrategyPursued, ...]


@dataclass(frozen=True, slots=True)
class StrategyExplained:
    """A stance, by its id, for which a strategy accounts: `explained` is stated, reported or inferred.

    `basis`: said or done; `proposition` None: on the question. `weight` in [0, 1].
    """

    stance: str
    actor: ActorLabel
    basis: str
    proposition: Label | None
    position: str
    from_: str
    to: str
    explained: str
    weight: float


@dataclass(frozen=True, slots=True)
class StrategyAnswer:
    """All about a strategy; `exceptions` are the holders who take another position than it should explain."""

    strategy: Label
    definition: str
    fit: StrategyFit
    holders: tuple[StrategyHolder, ...]
    exceptions: tuple[ActorLabel, ...]
    explains: tuple[StrategyExplained, ...]
