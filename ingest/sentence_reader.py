"""Learns which codes the sentences of a text bear, from coded sentences and from examples of how a code sounds.

It goes by wording alone (parts of words, three to five letters): no sentence of a document need be encoded for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer

Matrix = NDArray[np.float64]

NOISE, EXAMPLE_NOISE = 0.2, 1.0
ONE_IN = 4  # of the sentences of documents that bear no code, every fourth is learned from
FOLDS = 5


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
        self._words = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=2)
        self._lessons = [lesson for n, lesson in enumerate(lessons) if _teaches(lesson, n)]
        self._traits: Any = self._words.fit_transform([lesson.text for lesson in self._lessons])
        self._weights = self._fit(np.arange(len(self._lessons)))

    def scores(self, texts: Sequence[str]) -> Matrix:
        """texts x codes."""
        return np.asarray(self._words.transform(texts) @ self._weights) if texts else np.zeros((0, len(self.codes)))

    def unseen(self) -> tuple[list[Lesson], Matrix]:
        """The sentences of documents, scored by readers that have not learned from their documents."""
        rows = [row for row, lesson in enumerate(self._lessons) if lesson.document]
        fold = np.array(
            [crc32(lesson.document.encode()) % FOLDS if lesson.document else -1 for lesson in self._lessons]
        )
        scores = np.zeros((len(self._lessons), len(self.codes)))
        for held in range(FOLDS):
            if (fold == held).any():
                scores[fold == held] = self._traits[fold == held] @ self._fit(np.flatnonzero(fold != held))
        return [self._lessons[row] for row in rows], scores[rows]

    def _fit(self, rows: NDArray[np.int64]) -> Matrix:
        traits = self._traits[rows]
        noise = [NOISE if self._lessons[row].document else EXAMPLE_NOISE for row in rows]
        targets = [[float(code in self._lessons[row].codes) for code in self.codes] for row in rows]
        dual = np.linalg.solve((traits @ traits.T).toarray() + np.diag(noise), np.array(targets))
        return np.asarray(traits.T @ dual)


def _teaches(lesson: Lesson, number: int) -> bool:
    return bool(lesson.codes or not lesson.document or number % ONE_IN == 0)
