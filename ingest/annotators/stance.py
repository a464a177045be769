"""Says what each statement amounts to in the debate's codebook: propositions agreed with or denied, the position."""

from spacy.language import Language
from spacy.tokens import Doc

from ingest.annotation import Attribution
from ingest.coder import coder
from ingest.examples import statement_text
from ingest.likeness import Said


@Language.component("stancegraph_stance", assigns=["doc._.attributions"])
def take_stance(doc: Doc) -> Doc:
    """A document that is itself among the coded ones teaches nothing about itself: its reading stays a reading."""
    if doc._.debate and doc._.attributions:
        statements = [_said(doc.text, found) for found in doc._.attributions]
        readings = coder(doc._.debate, doc._.document.id if doc._.document else "").code(statements)
        for found, reading in zip(doc._.attributions, readings, strict=True):
            found.stances, found.position = reading.stances, reading.position
            if reading.like:
                found.reasons["coded like"] = reading.like
    return doc


def _said(text: str, found: Attribution) -> Said:
    return Said(statement_text(text, found.cue, found.content, found.continuation), found.actors)
