"""How alike two statements are: by meaning, wording and speaker; the weights were measured (docs/stance-log.md)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import TfidfVectorizer

from ingest.debate import Debate
from ingest.vectors import Vectors

Matrix = NDArray[np.float64]

WORDING, SPEAKER, SPEAKER_AND_MEANING = 0.5, 0.2, 0.3


@dataclass(frozen=True, slots=True)
class Said:
    """A statement's text and the ids of those who make it."""

    text: str
    actors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Traits:
    meaning: Matrix
    wording: Any  # a sparse matrix of scipy, which has no types
    speaker: Matrix


class Likeness:
    """Likeness to a fixed set of statements, each of which may be asked about again. Never negative by much."""

    def __init__(self, known: Sequence[Said], central: int, debate: Debate, vectors: Vectors) -> None:
        """`central`: of how many of the known, from the first on, the mean is what all statements have in common."""
        self._vectors = vectors
        self._camps = _camps(debate)
        self._columns = {org: i for i, org in enumerate(sorted({org for camp in self._camps.values() for org in camp}))}
        self._center = vectors.of(said.text for said in known[:central]).mean(axis=0)
        self._words = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
        self._words.fit(said.text for said in known)
        self._known = self._traits(known, vectors.of(said.text for said in known))

    def to_known(self, asked: Sequence[Said]) -> Matrix:
        """asked x known; symmetric when the asked are the known."""
        if not asked:
            return np.zeros((0, self._known.meaning.shape[0]))
        traits = self._traits(asked, self._vectors.passing(said.text for said in asked))
        meaning = traits.meaning @ self._known.meaning.T
        near = np.clip(meaning, 0, None)
        wording = (traits.wording @ self._known.wording.T).toarray()
        speaker = traits.speaker @ self._known.speaker.T
        return np.asarray(
            meaning + near**2 + WORDING * wording + SPEAKER * speaker + SPEAKER_AND_MEANING * speaker * near
        )

    def _traits(self, statements: Sequence[Said], encoded: NDArray[np.float32]) -> _Traits:
        vectors = encoded.astype(np.float64) - self._center
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        wording = self._words.transform(said.text for said in statements)
        return _Traits(vectors, wording, np.stack([self._speaker(said) for said in statements]))

    def _speaker(self, said: Said) -> Matrix:
        row = np.zeros(len(self._columns))
        for actor in said.actors:
            for organisation in self._camps.get(_known_part(actor), ()):
                row[self._columns[organisation]] = 1.0
        return np.asarray(row / max(float(np.linalg.norm(row)), 1.0))


def _known_part(actor: str) -> str:
    """An unnamed source counts by its organisation (`anon:<organisation>:<role>`)."""
    parts = actor.split(":")
    return parts[1] if parts[0] == "anon" and len(parts) > 2 else actor


def _camps(debate: Debate) -> dict[str, tuple[str, ...]]:
    """Each actor with the organisations it belongs to, itself and their parents included."""
    parents = {actor.id: actor.parent for actor in debate.actors}
    camps: dict[str, tuple[str, ...]] = {}
    for actor in debate.actors:
        own = [actor.id, *(affiliation.organisation for affiliation in actor.affiliations)]
        camps[actor.id] = tuple(dict.fromkeys([*own, *(up for org in own if (up := parents.get(org)))]))
    return camps
