"""Completes the words that name somebody, where the learned reader stopped before the noun."""

from spacy.tokens import Doc

from ingest.coding import Span

_BEFORE_NOUN = frozenset({"det", "amod", "nummod", "compound", "nmod:poss", "poss"})
_REACH = 3  # tokens between an article and its noun


def to_noun(doc: Doc, span: Span) -> Span:
    """The span up to the noun that its last word belongs to: *Ce* of *Ce dernier*; without a parse, as it is."""
    words = doc.char_span(span.start, span.end, alignment_mode="expand")
    last = words[-1] if words else None
    if last is None or last.dep_ not in _BEFORE_NOUN or not 0 < last.head.i - last.i <= _REACH:
        return span
    return Span(span.start, last.head.idx + len(last.head))
