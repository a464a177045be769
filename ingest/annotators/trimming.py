"""Brings borders where the guidelines put them: at the quotation's, without its marks and the final stop."""

import re

from ingest.annotators.quotations import Quotation, at, stripped, unpaired
from ingest.coding import Span

_FINAL = frozenset(".,;:")
_LEADING = frozenset(".,;:!?…)-–—")
_ENDS = re.compile(r"(?<!\bM)(?<!\bMM)(?<!\bMr)(?<!\bDr)(?<!\b[A-Z])[.!?…](?=[\s»”\"’)]|$)|[;\r\n\u2028\u2029]|\s*[»”]")
_BEGINS = re.compile(r"[.!?…»”;]\s+|[\r\n]\s*|«\s*|“|^")
_COMMA_BEFORE = re.compile(r",\s*$")
_COMMA = re.compile(r"\s*,\s*")
_PAUSE = re.compile(r"\s*[,:]\s*")
_BESIDE = 3  # characters between a quotation and the words that introduce it
_LONGEST = 300
"""Characters in which the beginning of a sentence is sought."""
_MOSTLY = 0.5
"""How much of a quotation must have been found for its borders to be taken."""


def whole_words(text: str, span: Span) -> Span:
    """The span with the rest of the words that it cuts into."""
    start, end = span.start, span.end
    while 0 < start < len(text) and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while 0 < end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end)


def content(text: str, span: Span, found: list[Quotation]) -> Span:
    """What is said. A border that fell a few words beside the quotation's goes to the quotation's."""
    span = _without_ends(text, _to_quotation(whole_words(text, span), found))
    marks = list(unpaired(text, span))
    if marks and marks[0] == span.start:
        span = _without_ends(text, Span(span.start + 1, span.end))
    if marks and marks[-1] == span.end - 1:
        span = _without_ends(text, Span(span.start, span.end - 1))
    whole = at(span.start + 1, found)
    if whole and whole.outer == span:
        return _without_ends(text, whole.inner)
    return span


def governed(text: str, span: Span, cue: Span) -> Span:
    """What is said without quotation marks. Behind its cue it runs to the end of the sentence, semicolons counted as
    ends; before its cue it begins where the sentence does. The learned borders fall short at commas and brackets."""
    if span.start >= cue.end:
        return Span(span.start, _sentence_end(text, max(span.start, span.end - 1)))
    if span.end <= cue.start:
        return Span(_sentence_start(text, span.start, span.start, span.start), span.end)
    return span


def around(text: str, span: Span, inserted: Span) -> Span:
    """What is said, where the words of its cue and speaker are inserted between two commas: on both sides of them."""
    before = _COMMA_BEFORE.search(text, max(0, inserted.start - 3), inserted.start)
    behind = _COMMA.match(text, inserted.end)
    if not before or not behind:
        return span
    if span.end <= inserted.start and span.end >= before.start() - 1:
        return Span(span.start, _sentence_end(text, behind.end()))
    if inserted.end <= span.start <= behind.end() + 1:
        return Span(_sentence_start(text, inserted.start, before.start(), span.start), span.end)
    return span


def in_sentence(text: str, span: Span, inserted: Span) -> Span:
    """What is said, brought into the sentence of cue and speaker where it lies outside: behind them, where they begin
    the sentence and a comma or colon follows; else before them, where a comma parts them from words there."""
    begins = _sentence_start(text, inserted.start, inserted.start, 0)
    ends = _sentence_end(text, max(begins, inserted.end - 1))
    if span.start < ends and span.end > begins:
        return span
    behind = _PAUSE.match(text, inserted.end)
    if not text[begins : inserted.start].strip(" —–-*#") and behind and behind.end() < ends:
        return Span(behind.end(), ends)
    before = _COMMA_BEFORE.search(text, max(begins, inserted.start - 3), inserted.start)
    return Span(begins, before.start()) if before and before.start() > begins else span


def quoted(span: Span, inserted: Span, found: list[Quotation]) -> Span:
    """What is said in quotation marks alone: the whole quotation in which the span lies or, failing that, the one
    beside the words of cue and speaker."""
    if whole := at(span.start, found):
        return whole.inner
    beside = (
        q for q in found if 0 <= inserted.start - q.outer.end <= _BESIDE or 0 <= q.outer.start - inserted.end <= _BESIDE
    )
    return next((q.inner for q in beside), span)


def sentences(text: str, start: int, end: int) -> Span | None:
    """What goes on behind a statement: from where it ends, to the end of the sentence in which `end` lies; None when
    there are no words."""
    span = _without_ends(text, Span(start, max(start, _sentence_end(text, max(start, end - 1)))))
    return span if any(character.isalpha() for character in text[span.start : span.end]) else None


def _sentence_end(text: str, start: int) -> int:
    """Where the sentence ends that goes on at `start`."""
    border = _ENDS.search(text, start)
    return border.start() if border else len(text)


def _sentence_start(text: str, place: int, end: int, otherwise: int) -> int:
    """The last beginning of a sentence up to `end`, sought from `_LONGEST` before `place` on; `otherwise` if none."""
    begins = [match.end() for match in _BEGINS.finditer(text, max(0, place - _LONGEST), end)]
    return begins[-1] if begins else otherwise


def name(text: str, span: Span) -> Span:
    """Words that name or cue, without the punctuation beside them; a lone mark stays as it is."""
    span = whole_words(text, span)
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not (text[end - 1].isalnum() or text[end - 1] in ").'’"):
        end -= 1
    if start < end and text[end - 1] in ".'’" and not _is_abbreviated(text[start:end]):
        end -= 1
    return Span(start, end) if start < end else stripped(text, span)


def _is_abbreviated(words: str) -> bool:
    return len(words.split()[-1].rstrip(".")) <= 3 or "’" in words[-1:] or "'" in words[-1:]


def _to_quotation(span: Span, found: list[Quotation]) -> Span:
    start, end = span.start, span.end
    first, last = at(start, found), at(max(start, end - 1), found)
    if first and first == last and _share(span, first) >= _MOSTLY:
        return first.inner
    if first and first != last and _share(span, first) >= _MOSTLY:
        start = first.outer.start
    if last and last != first and _share(span, last) >= _MOSTLY:
        end = last.outer.end
    return Span(start, end)


def _share(span: Span, quotation: Quotation) -> float:
    common = min(span.end, quotation.inner.end) - max(span.start, quotation.inner.start)
    return common / max(1, quotation.inner.end - quotation.inner.start)


def _without_ends(text: str, span: Span) -> Span:
    span = stripped(text, span)
    start, end = span.start, span.end
    while start < end and text[end - 1] in _FINAL and not text[start:end].endswith("..."):
        end = stripped(text, Span(start, end - 1)).end
    while start < end and text[start] in _LEADING:
        start = stripped(text, Span(start + 1, end)).start
    return Span(start, end) if start < end else span
