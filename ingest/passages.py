"""Cuts a text into sentences without a parser, so that what is learned and what is read are cut alike."""

import re
from functools import lru_cache

from ingest.coding import Span

_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bM)(?<!\bMr)(?<!\bDr)[.!?…]+(?:[\"”’')\]]|\s?»)*(?=\s+[^\sa-zà-ÿ]|[A-ZÀ-Þ][a-zà-ÿ]|$)|\n+"
)


@lru_cache(maxsize=512)
def sentences(text: str) -> tuple[Span, ...]:
    """The sentences in their order, without the white space between them."""
    found, start = [], 0
    for end in [*(match.end() for match in _END.finditer(text)), len(text)]:
        passage = text[start:end]
        if passage.strip():
            first = start + len(passage) - len(passage.lstrip())
            found.append(Span(first, first + len(passage.strip())))
        start = end
    return tuple(found)


def overlap(one: Span, other: Span) -> int:
    """How many characters two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))
