"""The reader of documents, as the commands use it: loaded when first needed, since that takes seconds."""

from pathlib import Path

from graph.ontology.nodes import Document
from ingest.coding import Coding
from ingest.debate import Debate
from ingest.edition import models_edition


class Reader:
    """What it encodes of a debate's examples is kept in the data folder, so that later runs begin at once."""

    def __init__(self, data: Path) -> None:
        self._kept = data / "vectors" / f"{models_edition()}.npz"
        self._ready = False

    def code(self, document: Document, debate: Debate) -> Coding:
        """All that is coded in the document. Raises DocumentRefused."""
        from ingest import pipeline, vectors

        if not self._ready:
            vectors.shared().keep_in(self._kept)
            self._ready = True
        return pipeline.code(document, debate)
