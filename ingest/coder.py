"""Learns from a debate's folder what statements amount to in its codebook, in about a second beside the encoding."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from threading import Lock

import numpy as np
from numpy.typing import NDArray
from sklearn.isotonic import IsotonicRegression

from ingest import ridge
from ingest.coding import CodedStance
from ingest.debate import Debate
from ingest.examples import CODED, NEUTRAL, Code, Example, examples, sides
from ingest.folds import fold_of
from ingest.likeness import Likeness, Said
from ingest.ridge import Ridge
from ingest.vectors import Vectors, shared

Matrix = NDArray[np.float64]

NOISE = 0.3
FEW = 20  # with fewer coded stances the threshold cannot be chosen from them
DEFAULT_THRESHOLD = 0.19
DEFAULT_CONFIDENCE = 0.4


@dataclass(frozen=True, slots=True)
class Reading:
    """What a statement amounts to."""

    stances: tuple[CodedStance, ...]
    position: str


class Coder:
    """The coder of one debate, as its coded documents, anchors and codebook taught it."""

    def __init__(self, debate: Debate, learned_from: Sequence[Example], vectors: Vectors) -> None:
        """`learned_from`: coded statements first."""
        self._favoured = sides(debate)
        self._codes: list[Code] = list(self._favoured)
        self._positions = [*(position.code for position in debate.positions), NEUTRAL]
        self._examples = learned_from
        self._coded = sum(example.trust == CODED for example in learned_from)
        known = [Said(example.text, example.actors) for example in learned_from]
        self._likeness = Likeness(known, self._coded or len(known), debate, vectors)
        kernel = self._likeness.to_known(known)
        self._stance = self._fit(kernel, [self._stance_target(example) for example in learned_from])
        # How often a statement is neutral is learned from documents alone: an anchor hardly ever is.
        representative = self._coded or len(known)
        self._side = self._fit(
            kernel[:representative, :representative],
            [self._side_target(example) for example in learned_from[:representative]],
        )

    @classmethod
    def learn(cls, debate: Debate, without: frozenset[str] = frozenset(), vectors: Vectors | None = None) -> "Coder":
        """`without`: ids of coded documents to leave aside, such as the one that is to be read."""
        learned_from = [example for example in examples(debate) if example.group not in without]
        encoded = vectors or shared()
        learned = cls(debate, learned_from, encoded)
        encoded.save()
        return learned

    def _fit(self, kernel: Matrix, targets: list[list[float]]) -> Ridge:
        learned_from = self._examples[: len(targets)]
        noise = np.array([NOISE / example.trust for example in learned_from])
        return ridge.fit(kernel, np.array(targets), noise, [example.group for example in learned_from])

    @cached_property
    def threshold(self) -> float:
        """The score from which a code is given: where F1 is best on the coded documents, each unseen."""
        scores, right = self._unseen
        if right.sum() < FEW:
            return DEFAULT_THRESHOLD
        order = np.argsort(-scores)
        hits = np.cumsum(right[order])
        f1 = 2 * hits / (np.arange(1, len(hits) + 1) + right.sum())
        return float(scores[order][int(f1.argmax())])

    @cached_property
    def _unseen(self) -> tuple[Matrix, Matrix]:
        """Scores of all codes for the coded statements, by a coder that has not seen their document; and the truth."""
        scores = self._one_side(self._stance.unseen[: self._coded])
        right = [[code in example.codes for code in self._codes] for example in self._examples[: self._coded]]
        possible = scores > 0
        return scores[possible], np.array(right, float).reshape(scores.shape)[possible]

    @cached_property
    def _calibration(self) -> IsotonicRegression | None:
        """From a score to how often codes with such a score are right; never sure."""
        scores, right = self._unseen
        if right.sum() < FEW:
            return None
        return IsotonicRegression(y_min=0.01, y_max=0.95, out_of_bounds="clip").fit(scores, right)

    def code(self, statements: Sequence[Said]) -> list[Reading]:
        """One reading a statement, in their order."""
        kernel = self._likeness.to_known(statements)
        stances = self._one_side(self._stance.predict(kernel))
        positions = self._side.predict(kernel[:, : len(self._side.dual)])
        return [self._reading(*row) for row in zip(kernel, stances, positions, strict=True)]

    def _reading(self, likeness: Matrix, stances: Matrix, positions: Matrix) -> Reading:
        chosen = [int(i) for i in np.argsort(-stances) if stances[i] >= self.threshold]
        coded = tuple(
            CodedStance(*self._codes[i], self._confidence(float(stances[i])), self._nearest(likeness, i))
            for i in chosen
        )
        return Reading(coded, self._position(positions, coded))

    def _position(self, scores: Matrix, stances: tuple[CodedStance, ...]) -> str:
        """A statement whose stances favour a position is not neutral; without coded documents, any other is."""
        favoured = {self._favoured[stance.proposition, stance.agree] for stance in stances} - {None}
        if not favoured and not self._coded:
            return NEUTRAL
        ranked = [self._positions[i] for i in np.argsort(-scores)]
        choice: str = next(
            position for position in ranked if position in favoured or not favoured or ranked[0] != NEUTRAL
        )
        return choice

    def _nearest(self, likeness: Matrix, code: int) -> str | None:
        wanted = self._codes[code]
        bearing = [row for row, example in enumerate(self._examples) if wanted in example.codes]
        return self._examples[max(bearing, key=lambda row: likeness[row])].quote if bearing else None

    def _confidence(self, score: float) -> float:
        if self._calibration is None:
            return DEFAULT_CONFIDENCE
        return round(float(self._calibration.predict([score])[0]), 3)

    def _one_side(self, scores: Matrix) -> Matrix:
        """One agrees or denies: of the two codes of a proposition only the better keeps its score."""
        pairs = scores.reshape(len(scores), len(self._codes) // 2, 2)
        return np.where(pairs >= pairs.max(axis=2, keepdims=True), pairs, -1.0).reshape(scores.shape)

    def _stance_target(self, example: Example) -> list[float]:
        return [float(code in example.codes) for code in self._codes]

    def _side_target(self, example: Example) -> list[float]:
        return [float(position == example.position) for position in self._positions]


_learning = Lock()


def coder(debate: Debate, document: str = "") -> Coder:
    """The debate's coder, learned when first asked for and then remembered.

    `document`: the id of what is to be read; if it is a coded one, its fold teaches nothing.
    """
    coded = frozenset(example.group for example in examples(debate) if example.trust == CODED)
    fold = fold_of(document) if document in coded else None
    with _learning:
        return _remembered(debate, frozenset(one for one in coded if fold_of(one) == fold))


@lru_cache(maxsize=24)
def _remembered(debate: Debate, without: frozenset[str]) -> Coder:
    return Coder.learn(debate, without)
