"""The language model that all learned readers share: text in, vectors out, run by onnxruntime."""

from collections.abc import Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Encoding, Tokenizer

MODELS = Path(__file__).with_name("models")
LIMIT = 512
"""Tokens that the encoder can take at once, both end marks included."""
_TOKENS_AT_ONCE = 2048
_LONGER = 1.3
"""How many times as long as the first of a batch its last may be."""


class Encoder:
    """multilingual-e5-small with its vocabulary cut to French and English; parts are loaded when first needed."""

    def __init__(self, folder: Path = MODELS) -> None:
        self.folder = folder

    @cached_property
    def tokenizer(self) -> Tokenizer:
        return Tokenizer.from_file(str(self.folder / "tokenizer.json"))

    @cached_property
    def _bottom(self) -> onnxruntime.InferenceSession:
        return session(self.folder / "bottom.onnx")

    @cached_property
    def _sentence(self) -> onnxruntime.InferenceSession:
        return session(self.folder / "sentence.onnx")

    def hidden(self, ids: NDArray[np.int64], mask: NDArray[np.int32]) -> NDArray[np.float32]:
        """The lower half's output (batch x length x 384), from which every upper half goes on."""
        (hidden,) = self._bottom.run(["hidden"], {"ids": ids, "mask": mask})
        return np.asarray(hidden, np.float32)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One vector a text (n x 384, length 1); a text is cut at 512 tokens. The same text gives the same vector
        whatever stands beside it, up to rounding."""
        encodings = [_cut(e) for e in self.tokenizer.encode_batch(["query: " + text for text in texts])]
        vectors = np.zeros((len(texts), 384), np.float32)
        for batch in _batches(encodings):
            ids, mask = padded([encodings[i] for i in batch])
            feed = {"hidden": self.hidden(ids, mask), "mask": mask}
            vectors[batch] = self._sentence.run(["embedding"], feed)[0]
        return vectors


@lru_cache(maxsize=1)
def shared_encoder() -> Encoder:
    """The shipped encoder, loaded once a process."""
    return Encoder()


def session(path: Path) -> onnxruntime.InferenceSession:
    """An onnxruntime session that leaves the other processes of the machine their cores while it waits."""
    options = onnxruntime.SessionOptions()
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_cpu_mem_arena = False  # it keeps 150 MB for the longest text it has seen
    options.log_severity_level = 3
    slow = ["SkipLayerNormFusion"]  # takes three times the time of what it fuses
    return onnxruntime.InferenceSession(str(path), options, ["CPUExecutionProvider"], disabled_optimizers=slow)


def padded(rows: Sequence[Sequence[int]]) -> tuple[NDArray[np.int64], NDArray[np.int32]]:
    """Token ids as one rectangle, and which of them are real."""
    longest = max(map(len, rows))
    ids, mask = np.ones((len(rows), longest), np.int64), np.zeros((len(rows), longest), np.int32)
    for i, row in enumerate(rows):
        ids[i, : len(row)], mask[i, : len(row)] = row, 1
    return ids, mask


def _cut(encoding: Encoding) -> list[int]:
    ids: list[int] = encoding.ids
    return ids if len(ids) <= LIMIT else [*ids[: LIMIT - 1], ids[-1]]


def _batches(rows: Sequence[Sequence[Any]]) -> list[list[int]]:
    """Indices of rows of like length together, so that little is padding."""
    batches: list[list[int]] = []
    for i in sorted(range(len(rows)), key=lambda i: len(rows[i])):
        batch = batches[-1] if batches else []
        full = (len(batch) + 1) * len(rows[i]) > _TOKENS_AT_ONCE
        if not batch or full or len(rows[i]) > _LONGER * len(rows[batch[0]]):
            batches.append(batch := [])
        batch.append(i)
    return batches
