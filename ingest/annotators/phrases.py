"""Takes a speaker's words apart: their form, the noun at their head, whose they are and whom they name."""

import re
from dataclasses import dataclass

from ingest.annotation import Mention
from ingest.annotators.lexicon import Lexicon, singular
from ingest.annotators.names import fold
from ingest.coding import Span

_WORD = re.compile(r"[^\W\d_]+(?:[-.][^\W\d_]+)*\.?'?|\d+(?:[.,]\d+)?|[,;:()%&—–]")
_BREAKS = frozenset(",;:()—–")


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase. `kind` is the class of its head in roles.yaml, or empty; `determiner`: definite, indefinite,
    possessive or empty; `core` ends where an apposition, a bracket or a relative clause begins."""

    span: Span
    words: tuple[Word, ...]
    core: int
    head: str
    head_span: Span | None
    kind: str
    determiner: str
    number: str
    gender: str
    same: bool
    free: tuple[Mention, ...]
    bound: tuple[Mention, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)


def words_of(text: str, span: Span) -> tuple[Word, ...]:
    """The folded words of a part of the text, with their offsets; an elided article is a word."""
    folded = fold(text[span.start : span.end])
    return tuple(
        Word(m.group().rstrip("."), m.start() + span.start, m.end() + span.start) for m in _WORD.finditer(folded)
    )


def phrase(text: str, span: Span, mentions: list[Mention], known: Lexicon) -> Phrase:
    """`mentions`: those inside the span."""
    words = words_of(text, span)
    core = _core_end(words, known, mentions)
    head, head_span = _head(text, words, core, known, mentions)
    free, bound = _split(text, words, mentions, known, head_span)
    return Phrase(
        span,
        words,
        core,
        head,
        head_span,
        known.nouns.get(singular(head, known.nouns), ""),
        _determiner(words, known, bound, head_span),
        _number(words, head, known),
        _gender(words, known),
        any(known.has("same", word.text) for word in words[:3]),
        free,
        bound,
    )


def _core_end(words: tuple[Word, ...], known: Lexicon, mentions: list[Mention]) -> int:
    for place, word in enumerate(words):
        inside = any(m.span.start < word.start < m.span.end for m in mentions)
        if place and not inside and (word.text in _BREAKS or known.has("relatives", word.text)):
            return word.start
    return words[-1].end if words else 0


def _head(
    text: str, words: tuple[Word, ...], core: int, known: Lexicon, mentions: list[Mention]
) -> tuple[str, Span | None]:
    """The first listed noun; in English, where the noun comes last, the last one before a preposition."""
    start = words[0].start if words else 0
    folded = fold(text[start:core])
    nouns = [m for m in known.noun_pattern.finditer(folded) if not _within(m.start() + start, mentions)]
    if known.language == "en":
        stop = next((w.start for w in words[1:] if known.has("genitives", w.text)), core)
        nouns = [m for m in nouns if m.start() + start < stop][-1:] or nouns[:1]
    if nouns:
        return nouns[0].group(), Span(nouns[0].start() + start, nouns[0].end() + start)
    return "", None


def _within(position: int, mentions: list[Mention]) -> bool:
    return any(m.span.start <= position < m.span.end for m in mentions)


def _split(
    text: str, words: tuple[Word, ...], mentions: list[Mention], known: Lexicon, head: Span | None
) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    """Mentions that are named, and those that only say whose or which: after *de*, before *'s*, before the head."""
    free: list[Mention] = []
    bound: list[Mention] = []
    for mention in mentions:
        (bound if _is_bound(text, words, mention, known, head, bound, free) else free).append(mention)
    return tuple(free), tuple(bound)


def _is_bound(
    text: str,
    words: tuple[Word, ...],
    mention: Mention,
    known: Lexicon,
    head: Span | None,
    bound: list[Mention],
    free: list[Mention],
) -> bool:
    before = [w.text for w in words if w.end <= mention.span.start]
    if text[mention.span.end : mention.span.end + 2] in ("'s", "’s") or text[
        mention.span.end - 2 : mention.span.end
    ] in ("'s", "’s"):
        return True
    while before and (
        known.has("definite", before[-1]) or before[-1] in ("m", "mme", "madame", "monsieur", "mr", "ms", "dr")
    ):
        if known.has("genitives", before[-1]):
            return True
        before.pop()
    if before and known.has("genitives", before[-1]):
        return True
    if before and before[-1] in ("et", "and", "ou", "or", "&") and bound and not free:
        return True
    if head and known.nouns.get(singular(fold(text[head.start : head.end]), known.nouns)) in (
        "people",
        "groups",
        "documents",
    ):
        person = mention.label in ("person", "PER")
        if before and not person and known.nouns.get(singular(before[-1], known.nouns)) == "organisations":
            return True
        return not person and mention.span.end <= head.start and known.language == "en"
    return False


def _determiner(words: tuple[Word, ...], known: Lexicon, bound: tuple[Mention, ...], head: Span | None) -> str:
    if not words:
        return ""
    first = words[0].text
    if known.has("possessives", first):
        return "possessive"
    if known.has("definite", first):
        return "definite"
    if known.has("indefinite_articles", first) or first.isdigit():
        return "indefinite"
    if head and any(m.span.end <= head.start for m in bound):
        return "definite"
    return ""


def _number(words: tuple[Word, ...], head: str, known: Lexicon) -> str:
    if words and known.has("plural", words[0].text):
        return "p"
    return "p" if head.endswith("s") and head not in known.nouns and singular(head, known.nouns) != head else "s"


def _gender(words: tuple[Word, ...], known: Lexicon) -> str:
    for word in words[:2]:
        if known.has("feminine", word.text) or known.has("women", word.text):
            return "f"
        if known.has("masculine", word.text) or known.has("men", word.text):
            return "m"
    return ""
