"""Where the words that somebody looks for stand in a text, and how well the text answers them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from graph.folding import folded, pattern

WORDS = 8  # words of a search that count
WHOLE, BEGINNING, INSIDE = 1.0, 0.75, 0.4  # what an occurrence counts: a word, where a word begins, within one

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Match:
    """`spans` are the occurrences, in order and apart; `fit` in (0, 1] is 1 where the text is what was looked for."""

    spans: tuple[Span, ...]
    fit: float


def words_of(search: str) -> tuple[str, ...]:
    """The words that are looked for; single letters only where there is nothing else."""
    found = tuple(dict.fromkeys(re.findall(r"\w+", folded(search))))
    return (tuple(word for word in found if len(word) > 1) or found)[:WORDS]


def match(text: str, words: Sequence[str]) -> Match | None:
    """How the text has all the words, or None: the mean of each word's best occurrence, halved by what else it says."""
    occurrences = [[found.span() for found in re.finditer(pattern(word), text)] for word in words]
    if not words or not all(occurrences):
        return None
    spans = _apart(span for each in occurrences for span in each)
    best = sum(max(_worth(text, span) for span in each) for each in occurrences) / len(words)
    covered = sum(end - start for start, end in spans) / len(text)
    return Match(spans, round(best * (1 + covered) / 2, 4))


def _worth(text: str, span: Span) -> float:
    start, end = span
    begins, ends = not text[:start][-1:].isalnum(), not text[end:][:1].isalnum()
    return WHOLE if begins and ends else BEGINNING if begins else INSIDE


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return tuple(found)
