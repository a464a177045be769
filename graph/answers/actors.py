"""Actors, and all that is known of one."""

from dataclasses import dataclass

from graph.answers.labels import ActorLabel, Label, Quotation
from graph.answers.stances import StanceAnswer


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
