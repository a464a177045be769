"""Which position or path a strategy is said to explain: that of the statement, deed or path that stands with it."""

from functools import cached_property

from spacy.tokens import Doc

from ingest.coding import Span
from ingest.passages import overlap


class Sides:
    """The positions that one document ties to its sentences and actors."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._explains = {strategy.code: strategy.explains for strategy in doc._.debate.strategies}
        self._favours = {path.code: path.favours for path in doc._.debate.paths}

    def explained(self, sentence: Span, actor: str, strategy: str, usual: dict[str, str | None]) -> str | None:
        """A position or path that the codebook lets the strategy explain, or None where the text ties it to none."""
        possible = self._explains[strategy]
        told = self._path(actor) or self._said(sentence)
        return told if told in possible else usual.get(strategy, possible[0] if len(possible) == 1 else None)

    def _path(self, actor: str) -> str | None:
        favoured = {self._favours[path.path] for path in self._doc._.paths if path.actor == actor} - {None}
        return favoured.pop() if len(favoured) == 1 else None

    def _said(self, sentence: Span) -> str | None:
        return next((position for span, position in self._positions if overlap(span, sentence)), None)

    @cached_property
    def _positions(self) -> list[tuple[Span, str]]:
        return [(found.content, found.position) for found in self._doc._.attributions if found.position != "neutral"]
