"""Finds quotations whatever their marks: paired, straight, broken or mixed; one never leaves its paragraph."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.coding import Span

OPENING = {"«": "»", "“": '”"“', "„": '“”"', "‹": "›", "‘": "’", '"': '"”'}
CLOSING = frozenset("»”›")
MARKS = frozenset(OPENING) | CLOSING
_APOSTROPHES = frozenset("‘")


@dataclass(frozen=True, slots=True)
class Quotation:
    """`outer` includes the marks, `inner` neither them nor the spaces beside them."""

    outer: Span
    inner: Span


def quotations(text: str) -> list[Quotation]:
    """The outermost quotations in order; a mark that finds no partner in its paragraph opens nothing."""
    found: list[Quotation] = []
    position = 0
    while position < len(text):
        closing = _closing(text, position) if text[position] in OPENING else None
        if closing is None:
            position += 1
            continue
        found.append(Quotation(Span(position, closing + 1), stripped(text, Span(position + 1, closing))))
        position = closing + 1
    return found


def at(position: int, found: list[Quotation]) -> Quotation | None:
    """The quotation around a position, marks excluded."""
    place = bisect_right(found, position, key=lambda q: q.outer.start) - 1
    if place >= 0 and found[place].outer.start < position < found[place].outer.end:
        return found[place]
    return None


def unpaired(text: str, span: Span) -> Iterator[int]:
    """Positions of the marks inside the span whose partner is not inside it."""
    paired = set()
    for quotation in quotations(text[span.start : span.end]):
        paired |= {span.start + quotation.outer.start, span.start + quotation.outer.end - 1}
    for position in range(span.start, span.end):
        if text[position] in MARKS and text[position] not in _APOSTROPHES and position not in paired:
            yield position


def stripped(text: str, span: Span) -> Span:
    """The span without the spaces at its ends."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _closing(text: str, opening: int) -> int | None:
    """The mark that closes: of a nested pair of the same marks the outer one."""
    mark, depth = text[opening], 0
    if mark in _APOSTROPHES or (mark == '"' and not _may_open(text, opening)):
        return None
    for position in range(opening + 1, len(text)):
        character = text[position]
        if character in "\r\n":
            return None
        if character in OPENING[mark]:
            if depth == 0:
                return position
            depth -= 1
        elif character == mark:
            depth += 1
    return None


def _may_open(text: str, position: int) -> bool:
    """A straight mark opens at the start of a word, not behind one."""
    return position == 0 or not text[position - 1].isalnum()
