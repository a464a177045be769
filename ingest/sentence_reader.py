"""Learns which codes the sentences of a text bear, from coded sentences and from examples of how a code sounds.

Wording (parts of words, three to five letters) and meaning (the sentence's vector) together; a sentence whose wording
alone promises nothing is not encoded, which takes longest.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer

from ingest.folds import fold_of
from ingest.vectors import Vectors

Matrix = NDArray[np.float64]

MEANING = 1.5
"""What the likeness of two vectors counts, beside 1 for that of the words."""
PROMISING = 0.12
NOISE, EXAMPLE_NOISE = 0.2, 1.0
ONE_IN = 4  # of the sentences of documents that bear no code, every fourth is learned from
FEW = 300  # lessons, with which even what occurs once is kept


@dataclass(frozen=True, slots=True)
class Lesson:
    """`document`: where the sentence stands, or empty for an example of the codebook or the anchors."""

    text: str
    codes: frozenset[str]
    document: str = ""


@dataclass(frozen=True, slots=True)
class _Weights:
    """For each code: of wording where it is all that is known, and of wording and meaning together."""

    alone: Matrix
    wording: Matrix
    meaning: Any


class SentenceReader:
    """Scores sentences for each of `codes`; a score is about 1 for a clear case and 0 for none."""

    def __init__(self, codes: Sequence[str], lessons: Sequence[Lesson], vectors: Vectors) -> None:
        self.codes = list(codes)
        self._vectors = vectors
        self._lessons = [lesson for n, lesson in enumerate(lessons) if _teaches(lesson, n)]
        rare = 1 if len(self._lessons) < FEW else 2
        self._words = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=rare, dtype=np.float32
        )
        self._documents = {lesson.document for lesson in lessons if lesson.document}
        texts = [lesson.text for lesson in self._lessons]
        self._wording: Any = self._words.fit_transform(texts)
        encoded = vectors.of(texts)
        self._center = encoded.mean(axis=0)
        self._meaning = self._centred(encoded)
        self._weights: dict[int | None, _Weights] = {}

    def scores(self, texts: Sequence[str], document: str = "") -> Matrix:
        """texts x codes. A document that taught is read by what its fold's documents have not taught."""
        scores = np.zeros((len(texts), len(self.codes)))
        if not texts:
            return scores
        fold = fold_of(document) if document in self._documents else None
        if fold not in self._weights:
            self._weights[fold] = self._fit(fold)
        weights, wording = self._weights[fold], self._words.transform(texts)
        promising = np.flatnonzero((wording @ weights.alone).max(axis=1) >= PROMISING)
        meaning = self._centred(self._vectors.passing([texts[row] for row in promising.tolist()]))
        scores[promising] = wording[promising] @ weights.wording + meaning @ weights.meaning
        return scores

    def _fit(self, fold: int | None) -> _Weights:
        kept = [
            row
            for row, lesson in enumerate(self._lessons)
            if fold is None or not lesson.document or fold_of(lesson.document) != fold
        ]
        noise = np.diag([NOISE if self._lessons[row].document else EXAMPLE_NOISE for row in kept])
        targets = np.array([[float(code in self._lessons[row].codes) for code in self.codes] for row in kept])
        wording, meaning = self._wording[kept], self._meaning[kept]
        kernel = (wording @ wording.T).toarray()
        alone = np.linalg.solve(kernel + noise, targets)
        both = np.linalg.solve(kernel + MEANING * meaning @ meaning.T + noise, targets)
        return _Weights(wording.T @ alone, wording.T @ both, MEANING * meaning.T @ both)

    def _centred(self, encoded: NDArray[np.float32]) -> NDArray[np.float32]:
        moved = encoded - self._center
        return np.asarray(moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-9))


def _teaches(lesson: Lesson, number: int) -> bool:
    return bool(lesson.codes or not lesson.document or number % ONE_IN == 0)
