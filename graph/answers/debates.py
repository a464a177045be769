"""Debates with their codebooks."""

from dataclasses import dataclass

from graph.answers.labels import Label


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
