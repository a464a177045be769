"""Puts the found statements where spaCy's own tools look: into `doc.spans`."""

from collections.abc import Iterator

from spacy.tokens import Doc, SpanGroup
from spacy.tokens import Span as Marked

from ingest.coding import Span

ROLES = ("speaker", "cue", "content", "continuation")


def mark(doc: Doc) -> None:
    """One group for each of ROLES, in the order of the statements; a span's `id` is the number of its statement.

    Groups hold whole tokens; the exact characters are in `doc._.attributions`.
    """
    for role in ROLES:
        doc.spans[role] = SpanGroup(doc, name=role, spans=list(_marked(doc, role)))


def _marked(doc: Doc, role: str) -> Iterator[Marked]:
    for number, attribution in enumerate(doc._.attributions):
        place: Span | None = getattr(attribution, role)
        words = place and doc.char_span(place.start, place.end, alignment_mode="expand")
        if words:
            yield Marked(doc, words.start, words.end, label=attribution.kind, span_id=number)
