"""The reader of documents, as the commands use it: loaded when first needed, since that takes seconds."""

from api.settings import Settings
from graph.ontology.nodes import Document
from ingest.coding import Coding
from ingest.debate import Debate
from ingest.edition import models_edition


class Reader:
    """What it encodes of a debate's examples is kept in the data folder, so that later runs begin at once.

    `how` says of two readers whether they read alike.
    """

    def __init__(self, settings: Settings) -> None:
        self._kept = settings.data / "vectors" / f"{models_edition()}.npz"
        self._threshold = settings.threshold
        self._ready = False
        self.how = "" if settings.threshold is None else str(settings.threshold)

    def code(self, document: Document, debate: Debate) -> Coding:
        """All that is coded in the document. Raises DocumentRefused."""
        from ingest import pipeline, vectors

        if not self._ready:
            vectors.shared().keep_in(self._kept)
            self._ready = True
        return pipeline.code(document, debate, {} if self._threshold is None else pipeline.at_least(self._threshold))
