"""Sentence vectors, each text encoded once: a debate's examples serve every document that is read."""

import os
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ingest.encoder import Encoder, shared_encoder

Matrix = NDArray[np.float32]


class Vectors:
    """Remembers what it encoded, for this run or, with `keep_in`, for later ones."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._file: Path | None = None
        self._known: dict[str, Matrix] = {}

    def keep_in(self, file: Path) -> None:
        """Takes over the vectors of an earlier run with the same encoder, and lets `save` write there."""
        self._file = file
        self._known.update(_stored(file))

    def of(self, texts: Iterable[str]) -> Matrix:
        """One row a text, of length 1; remembered."""
        wanted = list(texts)
        self._known.update(self._encoded(wanted))
        return self._rows(wanted, self._known)

    def passing(self, texts: Iterable[str]) -> Matrix:
        """The same for texts that are not likely to come again: nothing is remembered, so that memory does not grow."""
        wanted = list(texts)
        return self._rows(wanted, {**self._encoded(wanted), **{t: self._known[t] for t in wanted if t in self._known}})

    def _encoded(self, texts: list[str]) -> dict[str, Matrix]:
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        return dict(zip(new, self._encoder.embed(new), strict=True)) if new else {}

    def _rows(self, texts: list[str], vectors: Mapping[str, Matrix]) -> Matrix:
        return np.stack([vectors[text] for text in texts]) if texts else np.zeros((0, 384), np.float32)

    def save(self) -> None:
        """Keeps what is known for later runs; without a file nothing happens."""
        if self._file and self._known:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            part = self._file.with_name(f".{os.getpid()}.{self._file.name}")
            with part.open("wb") as writing:
                np.savez(writing, texts=np.array(list(self._known)), vectors=np.stack(list(self._known.values())))
            part.replace(self._file)


def _stored(file: Path) -> Iterable[tuple[str, Matrix]]:
    if not file.exists():
        return ()
    with np.load(file, allow_pickle=False) as stored:
        return list(zip(stored["texts"].tolist(), stored["vectors"], strict=True))


@lru_cache(maxsize=1)
def shared() -> Vectors:
    """The vectors of this process, made by the shipped encoder."""
    return Vectors(shared_encoder())
