"""The training loop: both passes in one step, false cues of the first as counter-examples of the second."""

import logging
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from ingest.annotators.decoding import cue_candidates
from ingest.annotators.tagger import KINDS
from ingest.encoder import Encoder, padded
from ingest.training.base import BaseWeights
from ingest.training.batches import CueBatch, Question, cue_labels, questions, surrounding_batch
from ingest.training.examples import Example
from ingest.training.network import Reader

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recipe:
    """What worked; a higher rate, or training all layers, collapsed.

    `share_read`: how many of the statements the second pass reads in one epoch, drawn anew each time; it costs most.
    """

    epochs: int = 12
    rate: float = 1e-4
    head_rate: float = 6e-4
    warm_up: float = 0.1
    windows_a_step: int = 3
    counter_examples_from: int = 2
    share_read: float = 0.6
    seed: int = 20


@dataclass(frozen=True, slots=True)
class Prepared:
    """An example with the frozen layers' output, computed once."""

    example: Example
    hidden: NDArray[np.float16]


def prepare(examples: Sequence[Example], encoder: Encoder) -> list[Prepared]:
    made = []
    for example in examples:
        ids, mask = padded([example.window.ids])
        made.append(Prepared(example, encoder.hidden(ids, mask)[0].astype(np.float16)))
    return made


def fit(base: BaseWeights, prepared: Sequence[Prepared], recipe: Recipe) -> Reader:
    torch.manual_seed(recipe.seed)
    order = random.Random(recipe.seed)
    reader = Reader(base)
    steps = recipe.epochs * -(-len(prepared) // recipe.windows_a_step)
    optimizer = _optimizer(reader, recipe)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _share(step, steps, recipe.warm_up))
    reader.train()
    for epoch in range(recipe.epochs):
        started, total = time.monotonic(), 0.0
        for batch in _batches(prepared, recipe.windows_a_step, order):
            loss = _loss(reader, batch, order, recipe, epoch)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        log.info("epoch %d: loss %.3f, %.0f s", epoch + 1, total, time.monotonic() - started)
    return reader.eval()


def _optimizer(reader: Reader, recipe: Recipe) -> torch.optim.Optimizer:
    heads = [p for n, p in reader.named_parameters() if n.split(".")[0] in {"mark", "cue", "roles", "whole"}]
    known = {id(p) for p in heads}
    body = [p for p in reader.parameters() if id(p) not in known]
    groups = [{"params": body, "lr": recipe.rate}, {"params": heads, "lr": recipe.head_rate}]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


def _share(step: int, steps: int, warm_up: float) -> float:
    rising = step / max(1.0, steps * warm_up)
    return min(rising, max(0.0, (steps - step) / max(1.0, steps * (1 - warm_up))))


def _batches(prepared: Sequence[Prepared], size: int, order: random.Random) -> Iterator[list[Prepared]]:
    """Windows of like length together, in random order."""
    shuffled = list(prepared)
    order.shuffle(shuffled)
    pools = [sorted(shuffled[i : i + 8 * size], key=_length) for i in range(0, len(shuffled), 8 * size)]
    batches = [pool[i : i + size] for pool in pools for i in range(0, len(pool), size)]
    order.shuffle(batches)
    return iter(batches)


def _length(prepared: Prepared) -> int:
    return len(prepared.example.window.ids)


def _loss(reader: Reader, batch: list[Prepared], order: random.Random, recipe: Recipe, epoch: int) -> Tensor:
    windows = CueBatch.of([p.hidden for p in batch])
    with torch.autocast("cpu", torch.bfloat16):
        middle, scores = reader.cues(windows.hidden, windows.mask)
    labels = cue_labels([p.example for p in batch], windows.mask)
    loss = 4 * functional.cross_entropy(scores.float().transpose(1, 2), labels, ignore_index=-1)
    false_cues = _false_cues(scores, batch) if epoch >= recipe.counter_examples_from else []
    asked = questions([p.example for p in batch], order.sample(false_cues, min(len(false_cues), 3 * len(batch))))
    asked = [q for q in asked if q.statement is None or order.random() < recipe.share_read]
    return loss + _reading_loss(reader, middle, asked) if asked else loss


def _false_cues(scores: Tensor, batch: list[Prepared]) -> list[tuple[int, tuple[int, int]]]:
    """What the first pass takes for a cue and no reader did: window and tokens."""
    probabilities = scores.detach().float().softmax(-1).numpy()
    found = []
    for i, prepared in enumerate(batch):
        gold = [s.cue for s in prepared.example.statements]
        for (first, last), _ in cue_candidates(probabilities[i, : _length(prepared)], 0.1):
            if not any(first <= g[1] and last >= g[0] for g in gold):
                found.append((i, (first, last)))
    return found


def _reading_loss(reader: Reader, middle: Tensor, asked: list[Question]) -> Tensor:
    near = surrounding_batch(middle, asked)
    with torch.autocast("cpu", torch.bfloat16):
        tokens, whole = reader.read(near.hidden, near.mask, near.marks)
    tokens, whole = tokens.float(), whole.float()
    real = near.is_statement > 0
    loss = functional.binary_cross_entropy_with_logits(whole[:, 0], near.is_statement)
    if not real.any():
        return loss
    kinds = whole[real, 1 : 1 + len(KINDS)]
    loss = loss + 0.2 * functional.cross_entropy(kinds, near.kinds[real])
    inside = functional.binary_cross_entropy_with_logits(tokens[..., :3], near.inside, reduction="none")
    weight = (near.mask & real[:, None])[..., None].float()
    loss = loss + 3 * (inside * weight).sum() / (weight.sum() * 3)
    ends = tokens[..., 3:].masked_fill(~near.mask[..., None], -1e4)
    choices = torch.cat([ends, whole[:, None, 1 + len(KINDS) :]], 1)
    return loss + 0.5 * 3 * functional.cross_entropy(choices[real].float(), near.borders[real])
