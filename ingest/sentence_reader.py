"""Learns which codes the sentences of a text bear, from coded sentences and from examples of how a code sounds.

It goes by wording alone (parts of words, three to five letters): no sentence of a document need be encoded for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer

from ingest.folds import fold_of

Matrix = NDArray[np.float64]

NOISE, EXAMPLE_NOISE = 0.2, 1.0
ONE_IN = 4  # of the sentences of documents that bear no code, every fourth is learned from
FEW = 300  # lessons, with which even what occurs once is kept


@dataclass(frozen=True, slots=True)
class Lesson:
    """`document`: where the sentence stands, or empty for an example of the codebook or the anchors."""

    text: str
    codes: frozenset[str]
    document: str = ""


class SentenceReader:
    """Scores sentences for each of `codes`; a score is about 1 for a clear case and 0 for none."""

    def __init__(self, codes: Sequence[str], lessons: Sequence[Lesson]) -> None:
        self.codes = list(codes)
        self._lessons = [lesson for n, lesson in enumerate(lessons) if _teaches(lesson, n)]
        rare = 1 if len(self._lessons) < FEW else 2
        self._words = TfidfVectorizer(
            analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=rare, dtype=np.float32
        )
        self._documents = {lesson.document for lesson in lessons if lesson.document}
        self._traits: Any = self._words.fit_transform([lesson.text for lesson in self._lessons])
        self._kernel = (self._traits @ self._traits.T).toarray()
        self._weights: dict[int | None, Matrix] = {}

    def scores(self, texts: Sequence[str], document: str = "") -> Matrix:
        """texts x codes. A document that taught is read by what its fold's documents have not taught."""
        if not texts:
            return np.zeros((0, len(self.codes)))
        fold = fold_of(document) if document in self._documents else None
        if fold not in self._weights:
            self._weights[fold] = self._fit(fold)
        return np.asarray(self._words.transform(texts) @ self._weights[fold])

    def _fit(self, fold: int | None) -> Matrix:
        kept = [
            row
            for row, lesson in enumerate(self._lessons)
            if fold is None or not lesson.document or fold_of(lesson.document) != fold
        ]
        noise = [NOISE if self._lessons[row].document else EXAMPLE_NOISE for row in kept]
        targets = [[float(code in self._lessons[row].codes) for code in self.codes] for row in kept]
        kernel = self._kernel[np.ix_(kept, kept)] + np.diag(np.array(noise, np.float32))
        dual = np.linalg.solve(kernel, np.array(targets, np.float32))
        return np.asarray(self._traits[kept].T @ dual)


def _teaches(lesson: Lesson, number: int) -> bool:
    return bool(lesson.codes or not lesson.document or number % ONE_IN == 0)
