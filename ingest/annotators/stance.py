"""Says what each statement amounts to in the debate's codebook: propositions agreed with or denied, the position."""

import re

from spacy.language import Language
from spacy.tokens import Doc

from ingest.annotation import Attribution
from ingest.coder import coder
from ingest.coding import Span
from ingest.examples import statement_text
from ingest.likeness import Said

_OPEN = frozenset('«“"')
_CLOSE = re.compile('[»”"]')  # of any kind: translations mix them
LONGEST = 800  # characters; a mark farther away closes another quotation


@Language.component("stancegraph_stance", assigns=["doc._.attributions"])
def take_stance(doc: Doc) -> Doc:
    """A document that is itself among the coded ones teaches nothing about itself: its reading stays a reading."""
    if doc._.debate and doc._.attributions:
        text = doc.text
        statements = [_said(text, found) for found in doc._.attributions]
        readings = coder(doc._.debate, doc._.document.id if doc._.document else "").code(statements)
        for found, reading in zip(doc._.attributions, readings, strict=True):
            found.stances, found.position = reading.stances, reading.position
            if reading.like:
                found.reasons["coded like"] = reading.like
    return doc


def _said(text: str, found: Attribution) -> Said:
    content = _whole_quotation(text, found.content)
    continuation = found.continuation if found.continuation and found.continuation.start >= content.end else None
    return Said(statement_text(text, found.cue, content, continuation), found.actors)


def _whole_quotation(text: str, content: Span) -> Span:
    """The content up to the mark that closes the quotation which it opens, so that no sentence of it goes unread."""
    opened = text[: content.start].rstrip()[-1:] in _OPEN and content.start > 0
    if not opened or _CLOSE.search(text, content.start, content.end):
        return content
    closed = _CLOSE.search(text, content.end, content.end + LONGEST)
    return Span(content.start, closed.start()) if closed else content
