"""Finds the phrases that bring up somebody by role, and takes apart those that join several."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from ingest.annotation import Mention
from ingest.annotators.discourse import Discourse
from ingest.annotators.items import Row
from ingest.annotators.lexicon import Lexicon
from ingest.annotators.names import fold
from ingest.annotators.phrases import Phrase, phrase, words_of
from ingest.coding import Span

_INTRODUCTION = re.compile(r"[idsw]w{0,2}?N[wgdoOi]{0,8}")
_STOPS = frozenset({"VERB", "AUX", "SCONJ", "PRON", "CCONJ"})


def introduced(line: Row, discourse: Discourse, mentions: tuple[Mention, ...], known: Lexicon) -> Iterator[Phrase]:
    """Phrases with a role at their head that are subjects, in the order of the text, speakers' or not."""
    doc, text = discourse.doc, discourse.text
    for match in _INTRODUCTION.finditer(line.letters):
        if match.group()[0] != "w":
            start, end = line.items[match.start()].start, line.items[match.end() - 1].end
            found = phrase(text, Span(start, _before_verb(doc, start, end)), mentions, known)
            if (
                found.kind == "people"
                and found.head_span
                and discourse.is_subject(found.head_span)
                and not any(m.label in ("person", "PER") for m in found.free)
            ):
                yield found


def _before_verb(doc: Doc, start: int, end: int) -> int:
    tokens = doc.char_span(start, end, alignment_mode="expand")
    for token in tokens if tokens is not None else ():
        if token.pos_ in _STOPS and token.idx > start:
            return max(start + 1, token.idx - 1)
    return end


def parts(text: str, span: Span, mentions: tuple[Mention, ...], known: Lexicon) -> list[Span]:
    """The speakers that *and* joins, each with an article or possessive of its own; one alone stays whole."""
    words, found, start = words_of(text, span), [], span.start
    for place in range(1, len(words) - 1):
        after = words[place + 1].start
        joins = words[place].text in ("et", "and") and _begins(words[place + 1].text, known)
        before = Span(start, words[place].start)
        if joins and _somebody(text, before, mentions, known) and _person(text, after, span.end, known):
            found.append(Span(start, words[place - 1].end))
            start = after
    return [*found, Span(start, span.end)]


def _somebody(text: str, span: Span, mentions: tuple[Mention, ...], known: Lexicon) -> bool:
    named = any(
        m.label in ("person", "PER") and m.span.start == span.start and m.span.end <= span.end for m in mentions
    )
    pronoun = fold(text[span.start : span.end]).strip() in known.pronouns
    return named or pronoun or _person(text, span.start, span.end, known)


def _begins(word: str, known: Lexicon) -> bool:
    return any(known.has(group, word) for group in ("definite", "indefinite_articles", "possessives")) and word != "de"


def _person(text: str, start: int, end: int, known: Lexicon) -> bool:
    """Whether one of the first words is a role."""
    first = words_of(text, Span(start, end))[:4]
    return any(known.kind(word.text) in ("people", "epithets") for word in first)
