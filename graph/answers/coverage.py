"""How much there is of whom, from where and when."""

from dataclasses import dataclass

from graph.answers.labels import ActorLabel


@dataclass(frozen=True, slots=True)
class Covered:
    """`of` is an outlet, a language (its code) or a year of publication; None where the outlet is not known."""

    of: str | None
    documents: int
    statements: int


@dataclass(frozen=True, slots=True)
class CoveredActor:
    """The documents in which the actor speaks, and its statements."""

    actor: ActorLabel
    documents: int
    statements: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the answers of a debate rest on; the most covered first, years in their order.

    `silent` are those on the debate's list of whom there is no statement: their position in words is `none`.
    """

    documents: int
    statements: int
    outlets: tuple[Covered, ...]
    languages: tuple[Covered, ...]
    years: tuple[Covered, ...]
    actors: tuple[CoveredActor, ...]
    silent: tuple[ActorLabel, ...]
