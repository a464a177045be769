"""Writes a text as a row of letters, one for each word or name, so that patterns over kinds of word are plain regexes.

P person, O organisation, M model, N role, o organisation noun, d article, s possessive, g preposition, c conjunction,
r relative, v verb of belonging, u its passive, b copula, x *'s*, w any other word; punctuation stands for itself,
| ends a line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from ingest import languages
from ingest.annotation import Mention
from ingest.annotators.lexicon import Lexicon
from ingest.annotators.names import fold

_PIECE = re.compile(r"'s(?!\w)|\n+|[^\W\d_]+(?:[-.][^\W\d_]+)*'?|\d+(?:[.,]\d+)*|[^\s\w]")
_PEOPLE = {"person": "P", "PER": "P", "organisation": "O", "publication": "O", "ORG": "O", "model": "M", "role": "N"}
_CONJUNCTIONS = frozenset({"et", "and", "&"})
_PUNCTUATION = {"(": "(", ")": ")", ",": ",", "\n": "|"}


@dataclass(frozen=True, slots=True)
class Item:
    letter: str
    start: int
    end: int
    mention: Mention | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """`letters[i]` is the kind of `items[i]`."""

    letters: str
    items: tuple[Item, ...]


@cache
def _phrases(language: str) -> tuple[re.Pattern[str], dict[str, str]]:
    words = languages.data(language, "affiliations")
    letters = {
        fold(word): letter
        for group, letter in (("passives", "u"), ("verbs", "v"), ("copulas", "b"))
        for word in words[group]
    }
    longest = sorted(letters, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest)) + r")(?!\w)"), letters


def row(text: str, mentions: list[Mention], known: Lexicon) -> Row:
    folded = fold(text)
    marked = {m.span.start: Item(_PEOPLE[m.label], m.span.start, m.span.end, m) for m in mentions}
    verbs, letters = _phrases(known.language)
    for match in known.noun_pattern.finditer(folded):
        kind = known.kind(match.group())
        if kind in ("people", "organisations"):
            marked.setdefault(match.start(), Item("N" if kind == "people" else "o", match.start(), match.end()))
    for match in verbs.finditer(folded):
        marked.setdefault(match.start(), Item(letters[match.group()], match.start(), match.end()))
    items = tuple(_items(text, folded, marked, known))
    return Row("".join(item.letter for item in items), items)


def _items(text: str, folded: str, marked: dict[int, Item], known: Lexicon) -> Iterator[Item]:
    free = 0
    starts = sorted(
        {*marked, *(m.start() for m in _PIECE.finditer(folded)), *(m.start() for m in re.finditer("\n", text))}
    )
    for start in starts:
        item = marked.get(start) or _plain(text, folded, start, known)
        if item and start >= free:
            free = item.end
            yield item


def _plain(text: str, folded: str, start: int, known: Lexicon) -> Item | None:
    if text[start] == "\n":
        return Item("|", start, start + 1)
    match = _PIECE.match(folded, start)
    if match is None or known.has("men", match.group()) or known.has("women", match.group()):
        return None
    return Item(_letter(match.group(), known), start, match.end())


def _letter(word: str, known: Lexicon) -> str:
    if word == "'s":
        return "x"
    if word in _CONJUNCTIONS:
        return "c"
    for group, letter in (("possessives", "s"), ("relatives", "r"), ("genitives", "g"), ("definite", "d")):
        if known.has(group, word):
            return letter
    if known.has("indefinite_articles", word):
        return "i"
    return "w" if word[0].isalnum() else _PUNCTUATION.get(word, ".")
