"""From the network's scores to spans of tokens; training and reading share it."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

BEFORE, AFTER = 36, 76
"""Tokens that the second pass sees before and after the cue."""

Tokens = tuple[int, int]
"""First and last token, both inside."""
Floats = NDArray[np.float32]


def cue_candidates(probabilities: Floats, threshold: float) -> list[tuple[Tokens, float]]:
    """Runs of tokens that may be a cue, each with the probability of its likeliest token.

    `probabilities`: for each token outside, begin, inside. A run is parted where a new cue is likelier to begin than
    the old one to go on.
    """
    cue = probabilities[:, 1] + probabilities[:, 2]
    found: list[tuple[Tokens, float]] = []
    start = None
    for i in range(len(cue) + 1):
        inside = i < len(cue) and cue[i] > threshold
        parted = inside and start is not None and probabilities[i, 1] > max(probabilities[i, 2], 0.5)
        if start is not None and (not inside or parted):
            found.append(((start, i - 1), float(cue[start:i].max())))
            start = None
        if inside and start is None:
            start = i
    return found


def surroundings(cue: Tokens, length: int) -> Tokens:
    """The tokens that the second pass reads, first and last."""
    return max(0, cue[0] - BEFORE), min(length - 1, cue[1] + AFTER)


@dataclass(frozen=True, slots=True)
class Weighting:
    """What a token's being inside weighs beside the two borders, and how much likelier a span must be than none."""

    inside: float = 0.3
    absent: float = 0.0


def best_span(
    inside: Floats, start: Floats, end: Floats, none: Floats, weighting: Weighting, after: int = -1
) -> Tokens | None:
    """The likeliest span of one role, or None. `none`: the scores of having no start and no end; `after`: the token
    behind which the span begins."""
    starts, ends = _log_softmax(np.append(start, none[0])), _log_softmax(np.append(end, none[1]))
    gain = np.concatenate([[0.0], np.cumsum(np.clip(inside, -8, 8))]) * weighting.inside
    scores = starts[:-1, None] + ends[None, :-1] + gain[None, 1:] - gain[:-1, None]
    scores[np.tril_indices(len(inside), -1)] = -np.inf
    scores[: after + 1] = -np.inf
    first, last = np.unravel_index(int(scores.argmax()), scores.shape)
    if scores[first, last] < starts[-1] + ends[-1] + weighting.absent:
        return None
    return int(first), int(last)


def sigmoid(value: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-value)), np.float32)


def softmax(scores: Floats) -> Floats:
    return np.asarray(np.exp(_log_softmax(scores)), np.float32)


def _log_softmax(scores: Floats) -> NDArray[np.float64]:
    shifted = scores.astype(np.float64) - scores.max(-1, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(-1, keepdims=True)))
