"""Pieces of evidence in the order of time, cut where the side that they take turns."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import prod

MIXED = "mixed"
MAJORITY = 0.6  # of the weight of one day: two against one decide; less than that and the day is mixed


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that take a side at a date; `statement` is None where they show a deed."""

    date: str
    side: str
    confidence: float
    words: str
    statement: str | None = None

    @property
    def key(self) -> tuple[str, str]:
        """The same for the same words on the same side, whatever their typography."""
        return self.side, " ".join(re.findall(r"\w+", self.words.casefold()))


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time with one side; `pieces` are the distinct ones, `statements` all, repetitions included."""

    side: str
    pieces: tuple[Piece, ...]
    statements: tuple[str, ...]

    @property
    def confidence(self) -> float:
        """The probability that at least one piece is read rightly; of a mixed period, for its weaker side."""
        sides = {self.side} if self.side != MIXED else {piece.side for piece in self.pieces}
        return round(min(self._at_least_one(side) for side in sides), 4)

    def weight(self, side: str) -> float:
        return sum(piece.confidence for piece in self.pieces if piece.side == side)

    def balance(self, side: str) -> float:
        """What speaks for the side less what speaks against it, as a share of all: in [-1, 1]."""
        total = sum(piece.confidence for piece in self.pieces)
        return round((2 * self.weight(side) - total) / total, 4) if total else 0.0

    def _at_least_one(self, side: str) -> float:
        return 1 - prod(1 - piece.confidence for piece in self.pieces if piece.side == side)


def periods(pieces: Iterable[Piece]) -> Iterator[Period]:
    """The periods from the oldest to the newest.

    Words that several outlets repeat count once, at their first date.
    Dates compare as texts: `2024` comes before `2024-03`.
    """
    copies: dict[tuple[str, str], list[Piece]] = defaultdict(list)
    for piece in sorted(pieces, key=lambda piece: (piece.date, piece.side, piece.words, piece.statement or "")):
        copies[piece.key].append(piece)
    days = [list(day) for _, day in groupby((group[0] for group in copies.values()), key=lambda piece: piece.date)]
    for side, stretch in groupby(days, key=_side_of):
        firsts = tuple(piece for day in stretch for piece in day)
        statements = (copy.statement for first in firsts for copy in copies[first.key])
        yield Period(side, firsts, tuple(sorted({statement for statement in statements if statement})))


def _side_of(day: Sequence[Piece]) -> str:
    weights: dict[str, float] = defaultdict(float)
    for piece in day:
        weights[piece.side] += piece.confidence
    side = max(sorted(weights), key=weights.__getitem__)
    return side if weights[side] >= MAJORITY * sum(weights.values()) else MIXED
