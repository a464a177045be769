"""Says what each statement amounts to in the debate's codebook: propositions agreed with or denied, the position."""

import re

from spacy.language import Language
from spacy.tokens import Doc

from graph.ontology.nodes import Document
from ingest.annotation import Attribution
from ingest.coder import coder
from ingest.coding import Span
from ingest.debate import Correction, Debate
from ingest.examples import statement_text
from ingest.likeness import Said
from ingest.passages import overlap

_OPEN = frozenset('«“"')
_CLOSE = re.compile('[»”"]')  # of any kind: translations mix them
LONGEST = 800  # characters; a mark farther away closes another quotation
SAME = 0.8  # of the longer of two contents, shared by both: they are the same statement


@Language.component("stancegraph_stance", assigns=["doc._.attributions"])
def take_stance(doc: Doc) -> Doc:
    """A document that is itself among the coded ones teaches nothing about itself: its reading stays a reading."""
    if doc._.debate and doc._.attributions:
        text = doc.text
        statements = [_said(text, found) for found in doc._.attributions]
        readings = coder(doc._.debate, doc._.document.id if doc._.document else "").code(statements)
        made = _corrections(doc._.debate, doc._.document)
        for found, reading in zip(doc._.attributions, readings, strict=True):
            judged = _judged(made, text, found.content) or reading
            found.stances, found.position = judged.stances, judged.position
    return doc


def _corrections(debate: Debate, document: Document | None) -> list[Correction]:
    """Those of the document."""
    return [made for made in debate.corrections if document and made.document == document.id]


def _judged(corrections: list[Correction], text: str, content: Span) -> Correction | None:
    """What a user said of this statement, if the words still stand where they stood."""
    for made in corrections:
        common = overlap(content, Span(made.start, made.end))
        longer = max(content.end - content.start, made.end - made.start)
        if text[made.start : made.end] == made.quote and common > SAME * longer:
            return made
    return None


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
