"""Which position a strategy is said to explain: that of the statement it stands in, or what it mostly explains."""

from spacy.tokens import Doc

from ingest.coding import Span
from ingest.passages import overlap


class Sides:
    """The positions that one document ties to its sentences."""

    def __init__(self, doc: Doc) -> None:
        self._explains = {strategy.code: strategy.explains for strategy in doc._.debate.strategies}
        self._said = [(found.content, found.position) for found in doc._.attributions if found.position != "neutral"]

    def explained(self, sentence: Span, strategy: str, usual: dict[str, str | None]) -> str | None:
        """A position or path that the codebook lets the strategy explain, or None where nothing ties it to one.

        `usual`: what strategies explain in other documents. The actor's path, though at hand, misled more than it
        told (docs/stance-log.md).
        """
        possible = self._explains[strategy]
        told = next((position for span, position in self._said if overlap(span, sentence)), None)
        if told in possible:
            return told
        return usual.get(strategy, possible[0] if len(possible) == 1 else None)
