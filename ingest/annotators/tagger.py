"""The learned reader of attributions: finds cues, then asks of each who speaks and what is said."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from pathlib import Path

import numpy as np
import onnxruntime

from ingest.annotators.decoding import (
    Floats,
    Tokens,
    Weighting,
    best_span,
    cue_candidates,
    sigmoid,
    softmax,
    surroundings,
)
from ingest.annotators.windows import NOWHERE, Window, windows
from ingest.coding import Span
from ingest.encoder import MODELS, Encoder, padded, session, shared_encoder

KINDS = ("direct", "mixed", "indirect", "report")
LOWEST = 0.4
"""A cue less likely than this is not asked about: below it hardly any statement reaches a threshold."""
_CUES_AT_ONCE = 32
_SPEAKER, _CONTENT = Weighting(), Weighting(inside=1.0, absent=-1e9)
"""There is always a content."""
_CONTINUATION = Weighting(inside=0.0, absent=-6.0)
"""Few statements have one, so that the network hardly dares; this finds a third of them, half of its finds right."""


@dataclass(frozen=True, slots=True)
class TaggedStatement:
    """`kinds`: a probability for each of KINDS; `cue_score` and `score`: how sure each pass is that this is one."""

    speaker: Span | None
    cue: Span
    content: Span | None
    continuation: Span | None
    kinds: tuple[float, ...]
    cue_score: float
    score: float


@dataclass(frozen=True, slots=True)
class _Candidate:
    window: Window
    middle: Floats
    cue: Tokens
    probability: float

    @property
    def near(self) -> Tokens:
        return surroundings(self.cue, len(self.window.ids))


class Tagger:
    """Reads a text of any length; needs the trained files of `folder`, made by `make train`."""

    def __init__(self, encoder: Encoder, folder: Path = MODELS) -> None:
        self.encoder, self.folder = encoder, folder

    @cached_property
    def _cues(self) -> onnxruntime.InferenceSession:
        return session(self.folder / "cues.onnx")

    @cached_property
    def _roles(self) -> onnxruntime.InferenceSession:
        return session(self.folder / "roles.onnx")

    def read(self, text: str) -> Iterator[TaggedStatement]:
        """Statements in the order of their cues, unlikely ones too: the caller sets a threshold."""
        found = self._candidates(text)
        while batch := list(islice(found, _CUES_AT_ONCE)):
            yield from self._ask(batch)

    def _candidates(self, text: str) -> Iterator[_Candidate]:
        for window in windows(text, self.encoder.tokenizer):  # several at once would take longer: there is padding
            ids, mask = padded([window.ids])
            feed = {"hidden": self.encoder.hidden(ids, mask), "mask": mask}
            middle, labels = self._cues.run(["middle", "labels"], feed)
            real = np.array([o != NOWHERE for o in window.offsets])
            for cue, probability in cue_candidates(softmax(labels[0]) * real[:, None], LOWEST):
                yield _Candidate(window, middle[0], cue, probability)

    def _ask(self, batch: Sequence[_Candidate]) -> Iterator[TaggedStatement]:
        lengths = [last - first + 1 for first, last in (c.near for c in batch)]
        middle = np.zeros((len(batch), max(lengths), batch[0].middle.shape[1]), np.float32)
        mask, marks = np.zeros(middle.shape[:2], np.int32), np.zeros(middle.shape[:2], np.int64)
        for row, candidate in enumerate(batch):
            low, high = candidate.near
            middle[row, : lengths[row]], mask[row, : lengths[row]] = candidate.middle[low : high + 1], 1
            marks[row, candidate.cue[0] - low : candidate.cue[1] - low + 1] = 1
        tokens, whole = self._roles.run(["tokens", "whole"], {"middle": middle, "mask": mask, "marks": marks})
        for row, candidate in enumerate(batch):
            yield _statement(candidate, tokens[row, : lengths[row]], whole[row])


def _statement(candidate: _Candidate, tokens: Floats, whole: Floats) -> TaggedStatement:
    kinds, none = whole[1 : 1 + len(KINDS)], whole[1 + len(KINDS) :]
    speaker, content = _best(tokens, none, 0, _SPEAKER), _best(tokens, none, 1, _CONTENT)
    behind = content and content[1] + 1 < len(tokens)
    going_on = _best(tokens, none, 2, _CONTINUATION, content[1]) if content and behind else None
    low = candidate.near[0]
    cue = _characters(candidate, (candidate.cue[0] - low, candidate.cue[1] - low))
    assert cue is not None
    likely = tuple(float(p) for p in softmax(kinds))
    named, said, further = (_characters(candidate, part) for part in (speaker, content, going_on))
    return TaggedStatement(named, cue, said, further, likely, candidate.probability, float(sigmoid(whole[:1])[0]))


def _best(tokens: Floats, none: Floats, role: int, weighting: Weighting, after: int = -1) -> Tokens | None:
    inside, start, end = (tokens[:, 3 * part + role] for part in range(3))
    return best_span(inside, start, end, none[[role, 3 + role]], weighting, after)


def _characters(candidate: _Candidate, tokens: Tokens | None) -> Span | None:
    """The characters from the first to the last token that is a word."""
    if tokens is None:
        return None
    low = candidate.near[0]
    placed = [o for o in candidate.window.offsets[low + tokens[0] : low + tokens[1] + 1] if o != NOWHERE]
    return Span(placed[0][0], placed[-1][1]) if placed else None


@lru_cache(maxsize=1)
def shared_tagger() -> Tagger:
    """The shipped tagger, loaded once a process."""
    return Tagger(shared_encoder())
