"""Takes a speaker's words apart: the noun at their head, its article and complements, whom they name or belong to."""

import re
from dataclasses import dataclass

from ingest.annotation import Mention
from ingest.annotators.lexicon import Lexicon, one_of
from ingest.annotators.names import fold
from ingest.coding import Span

_WORD = re.compile(r"[^\W\d_]+(?:[-.][^\W\d_]+)*'?|\d+(?:[.,]\d+)?|'s(?!\w)|[,;:()%&—–]")
_BREAKS = frozenset(",;:()—–")
_POINTED = 4  # words that may stand between a comma and the name of an apposition


@dataclass(frozen=True, slots=True)
class Word:
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase. `kind` is the class of its head in roles.yaml, or empty; `determiner`: definite, indefinite,
    possessive or empty; `core` ends where an apposition, a bracket or a relative clause begins; `free` mentions are
    named, `bound` ones only say whose or which; `proper`: a name stands at its head that no list has; `examples`: it
    names some of those that it speaks of."""

    span: Span
    words: tuple[Word, ...]
    core: int
    head: str
    head_span: Span | None
    kind: str
    determiner: str
    number: str
    gender: str
    proper: bool
    examples: bool
    free: tuple[Mention, ...]
    bound: tuple[Mention, ...]

    @property
    def text(self) -> str:
        return re.sub("' ", "'", " ".join(word.text for word in self.words))

    @property
    def core_words(self) -> tuple[Word, ...]:
        return tuple(word for word in self.words if word.end <= self.core)

    def complement(self) -> tuple[Word, ...]:
        """The words of the core behind its head, those that name somebody left out."""
        mentions = (*self.free, *self.bound)
        end = self.head_span.end if self.head_span else self.span.end
        return tuple(w for w in self.core_words if w.start >= end and not _within(w.start, mentions))


def words_of(text: str, span: Span) -> tuple[Word, ...]:
    """The folded words of a part of the text, with their offsets; an elided article is a word."""
    folded = fold(text[span.start : span.end])
    return tuple(Word(m.group(), m.start() + span.start, m.end() + span.start) for m in _WORD.finditer(folded))


def phrase(text: str, span: Span, mentions: tuple[Mention, ...], known: Lexicon) -> Phrase:
    """`mentions`: all of the document, or those about the span; the others do not matter."""
    inside = tuple(m for m in mentions if m.span.start < span.end and span.start < m.span.end)
    words = words_of(text, span)
    examples = _examples(text, words, known)
    core = _core_end(words, known, inside, examples)
    head, head_span = _head(text, words, core, known, inside)
    determiner = _determiner(words, known)
    kind = _kind(head, determiner, known)
    free, bound = _split(
        text, words, inside, known, head_span if kind in ("people", "groups", "documents") else None, examples
    )
    if not determiner and head_span and any(m.span.end <= head_span.start for m in bound):
        determiner = "definite"
    return Phrase(
        span,
        words,
        core,
        head,
        head_span,
        kind,
        determiner,
        _number(words, head, known),
        _gender(words, head, known),
        _is_proper(text, words, head_span),
        examples is not None,
        free,
        bound,
    )


def _examples(text: str, words: tuple[Word, ...], known: Lexicon) -> Span | None:
    """Where *such as* stands."""
    start = words[0].start if words else 0
    match = one_of(known.words["exemplars"]).search(fold(text[start : words[-1].end])) if words else None
    return Span(match.start() + start, match.end() + start) if match and match.start() else None


def _core_end(words: tuple[Word, ...], known: Lexicon, mentions: tuple[Mention, ...], examples: Span | None) -> int:
    for place, word in enumerate(words):
        inside = any(m.span.start < word.start < m.span.end for m in mentions)
        inside = inside or bool(examples and examples.start <= word.start < examples.end)
        if place and not inside and (word.text in _BREAKS or known.has("relatives", word.text)):
            return words[place - 1].end
    return words[-1].end if words else 0


def _head(
    text: str, words: tuple[Word, ...], core: int, known: Lexicon, mentions: tuple[Mention, ...]
) -> tuple[str, Span | None]:
    """The first listed noun; in English, where the noun comes last, the last one before a preposition."""
    start = words[0].start if words else 0
    nouns = [m for m in known.noun_pattern.finditer(fold(text[start:core])) if not _within(m.start() + start, mentions)]
    if known.language == "en" and nouns:
        stop = next((w.start for w in words[1:] if known.has("genitives", w.text)), core) - start
        nouns = [m for m in nouns if m.start() < stop][-1:] or nouns[:1]
    if nouns:
        return nouns[0].group(), Span(nouns[0].start() + start, nouns[0].end() + start)
    return "", None


def _within(position: int, mentions: tuple[Mention, ...]) -> bool:
    return any(m.span.start <= position < m.span.end for m in mentions)


def _kind(head: str, determiner: str, known: Lexicon) -> str:
    """A word like *cabinet* is a circle of somebody's when it is possessed, else an organisation."""
    kinds = known.kinds.get(known.listed(head), ("",))
    return "groups" if "groups" in kinds and determiner == "possessive" else kinds[0]


def _split(
    text: str,
    words: tuple[Word, ...],
    mentions: tuple[Mention, ...],
    known: Lexicon,
    head: Span | None,
    examples: Span | None,
) -> tuple[tuple[Mention, ...], tuple[Mention, ...]]:
    free: list[Mention] = []
    bound: list[Mention] = []
    for mention in mentions:
        (
            free
            if (examples and mention.span.start >= examples.end)
            or not _is_bound(text, words, mention, known, head, free, bound)
            else bound
        ).append(mention)
    return tuple(free), tuple(bound)


def _is_bound(
    text: str,
    words: tuple[Word, ...],
    mention: Mention,
    known: Lexicon,
    head: Span | None,
    free: list[Mention],
    bound: list[Mention],
) -> bool:
    """After a preposition or in a relative clause, before *'s*, or, in English, before the noun that it describes."""
    if text[mention.span.end : mention.span.end + 2] in ("'s", "’s"):
        return True
    before = [w.text for w in words if w.end <= mention.span.start]
    since = _since_break(before)
    if any(known.has("relatives", word) for word in since):
        return True
    behind = _without_titles(before, known)
    last = behind[-1] if behind else ""
    if last in ("et", "and", "ou", "or", "&"):
        return bool(bound) and not free
    if known.has("genitives", last):
        return not (behind[-2:-1] in (["et"], ["and"]) and free)
    person = mention.label in ("person", "PER")
    if not person and any(known.has("genitives", word) for word in since):
        return True
    if person and len(since) > _POINTED and len(since) < len(before):
        return True
    return not person and head is not None and mention.span.end <= head.start and known.language == "en"


def _since_break(before: list[str]) -> list[str]:
    last = max((place for place, word in enumerate(before) if word in _BREAKS), default=-1)
    return before[last + 1 :]


def _without_titles(before: list[str], known: Lexicon) -> list[str]:
    """Without the articles and titles directly before a name; a contracted preposition (*du*) stays."""
    rest = list(before)
    while rest and not known.has("genitives", rest[-1]):
        if not any(known.has(group, rest[-1]) for group in ("definite", "men", "women")):
            break
        rest.pop()
    return rest


def _determiner(words: tuple[Word, ...], known: Lexicon) -> str:
    first = words[0].text if words else ""
    for group in ("possessives", "speaking_to", "own"):
        if known.has(group, first):
            return "possessive"
    if len(words) > 2 and _quantified(words, known):
        return "indefinite"
    if known.has("definite", first):
        return "definite"
    return "indefinite" if known.has("indefinite_articles", first) or first[:1].isdigit() else ""


def _quantified(words: tuple[Word, ...], known: Lexicon) -> bool:
    """*la plupart des …*, *l'un de …*, *one of …*."""
    for length in (1, 2, 3):
        start = re.sub("' ", "'", " ".join(w.text for w in words[:length]))
        after = words[length].text if length < len(words) else ""
        if known.has("quantifiers", start) and after in ("de", "d'", "des", "du", "of"):
            return True
    return False


def _number(words: tuple[Word, ...], head: str, known: Lexicon) -> str:
    first = words[0].text if words else ""
    if known.has("plural", first) or first[:1].isdigit() or head in ("people", "gens"):
        return "p"
    return "p" if head and head not in known.kinds and known.listed(head) != head else "s"


def _gender(words: tuple[Word, ...], head: str, known: Lexicon) -> str:
    """m or f by article, title or the noun's own form."""
    noun = known.listed(head)
    if known.has("feminine_nouns", noun) or known.has("masculine_nouns", noun):
        return "f" if known.has("feminine_nouns", noun) else "m"
    for word in words[:2]:
        if known.has("feminine", word.text) or known.has("women", word.text):
            return "f"
        if known.has("masculine", word.text) or known.has("men", word.text):
            return "m"
    if known.language == "fr" and noun:
        if f"{noun}e" in known.kinds:
            return "m"
        return "f" if noun.endswith("e") and noun[:-1] in known.kinds else ""
    return ""


def _is_proper(text: str, words: tuple[Word, ...], head: Span | None) -> bool:
    """The head is written with a capital inside the phrase (*the Fair Hours Collective*)."""
    return bool(
        head
        and words
        and head.start > words[0].start
        and text[head.start].isupper()
        and not text[head.start : head.end].isupper()
    )
