"""Actors by propositions."""

from dataclasses import dataclass

from graph.answers.labels import ActorLabel, Label


@dataclass(frozen=True, slots=True)
class MatrixColumn:
    proposition: Label
    frame: str


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What an actor says of a proposition by its latest stance. `state`: agree, deny, mixed or none (no evidence).

    `n` counts the evidence; `changed` says that an earlier stance was another one; without evidence the rest is empty.
    """

    state: str
    score: float
    confidence: float
    n: int
    from_: str | None
    to: str | None
    changed: bool


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """`position` is the latest on the question (a position's code, neutral, mixed or none); a cell for each column."""

    actor: ActorLabel
    position: str
    cells: tuple[MatrixCell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The columns by frame; the rows with most evidence first. `total_rows` says how many there are in all."""

    columns: tuple[MatrixColumn, ...]
    rows: tuple[MatrixRow, ...]
    total_rows: int
