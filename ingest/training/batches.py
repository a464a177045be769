"""Examples as rectangles of numbers: windows for the first pass, surroundings of one cue for the second."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence

from ingest.annotators.decoding import Tokens, surroundings
from ingest.annotators.windows import NOWHERE
from ingest.training.examples import ROLES, Example, MarkedStatement


@dataclass(frozen=True, slots=True)
class CueBatch:
    hidden: Tensor
    mask: Tensor

    @classmethod
    def of(cls, rows: Sequence[NDArray[np.float16]]) -> "CueBatch":
        hidden = pad_sequence([torch.from_numpy(r).float() for r in rows], batch_first=True)
        lengths = torch.tensor([len(r) for r in rows])
        return cls(hidden, torch.arange(hidden.shape[1])[None] < lengths[:, None])


@dataclass(frozen=True, slots=True)
class Question:
    """One cue of one window of the batch; a false one has no statement. `near`: the tokens that are read."""

    window: int
    cue: Tokens
    near: Tokens
    statement: MarkedStatement | None


@dataclass(frozen=True, slots=True)
class SurroundingBatch:
    """`inside`: batch x length x role; `borders`: starts of the roles, then ends; the last choice is none."""

    hidden: Tensor
    mask: Tensor
    marks: Tensor
    is_statement: Tensor
    kinds: Tensor
    inside: Tensor
    borders: Tensor


def cue_labels(examples: Sequence[Example], mask: Tensor) -> Tensor:
    """0 outside, 1 begin, 2 inside; -1 where there is no word."""
    labels = torch.full(mask.shape, -1)
    for row, example in zip(labels, examples, strict=True):
        for i, offset in enumerate(example.window.offsets):
            row[i] = -1 if offset == NOWHERE else 0
        for statement in example.statements:
            first, last = statement.cue
            row[first : last + 1] = 2
            row[first] = 1
    return labels


def questions(examples: Sequence[Example], false_cues: Sequence[tuple[int, Tokens]]) -> list[Question]:
    real = [(i, s.cue, s) for i, example in enumerate(examples) for s in example.statements]
    asked: list[tuple[int, Tokens, MarkedStatement | None]] = [*real, *((i, cue, None) for i, cue in false_cues)]
    return [Question(i, cue, surroundings(cue, len(examples[i].window.ids)), s) for i, cue, s in asked]


def surrounding_batch(middle: Tensor, asked: Sequence[Question]) -> SurroundingBatch:
    rows = [middle[q.window, q.near[0] : q.near[1] + 1] for q in asked]
    hidden = pad_sequence(rows, batch_first=True)
    batch, length = hidden.shape[:2]
    lengths = torch.tensor([len(r) for r in rows])
    marks, inside = torch.zeros(batch, length, dtype=torch.long), torch.zeros(batch, length, len(ROLES))
    borders = torch.full((batch, 2 * len(ROLES)), length)
    for i, question in enumerate(asked):
        low, high = question.near
        marks[i, question.cue[0] - low : question.cue[1] - low + 1] = 1
        for role, span in enumerate(question.statement.roles if question.statement else ()):
            if span and span[0] <= high and span[1] >= low:
                first, last = max(span[0], low) - low, min(span[1], high) - low
                inside[i, first : last + 1, role] = 1
                borders[i, role], borders[i, len(ROLES) + role] = first, last
    is_statement = torch.tensor([float(q.statement is not None) for q in asked])
    kinds = torch.tensor([q.statement.kind if q.statement else 0 for q in asked])
    mask = torch.arange(length)[None] < lengths[:, None]
    return SurroundingBatch(hidden, mask, marks, is_statement, kinds, inside, borders)
