"""Finds the names of an actor list in a text, one pass, whatever the accents, apostrophes, hyphens and glued words."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ingest.debate import Debate, ListedActor

_LIKE = {"’": "'", "ʼ": "'", "`": "'", "‘": "'", "-": " ", "‐": " ", "‑": " ", "–": " ", "\n": " ", "\t": " "}
_START = re.compile(r"(?<![^\W_])(?=[^\W_@]|@)|(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])")
_REMARK = re.compile(r"\s*\([^)]*\)")
COLLECTIVE = "(collective)"  # the remark by which the list marks a group that any text may name
GLUED = 5  # a name shorter than this many characters is not looked for inside a word


@dataclass(frozen=True, slots=True)
class Name:
    """A way of writing an actor. `folded` is what is compared, `surname` a part of a person's name."""

    folded: str
    written: str
    actor: ListedActor
    surname: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """A name in the text; `actors` are several where the list gives the same name to several."""

    start: int
    end: int
    actors: tuple[ListedActor, ...]
    surname: bool


@lru_cache(maxsize=4096)
def _fold(character: str) -> str:
    base = unicodedata.normalize("NFD", _LIKE.get(character, character))[0].lower()
    return base if len(base) == 1 and not base.isspace() else " "


def fold(text: str) -> str:
    """The text without accents, capitals and kinds of apostrophe, character for character: offsets stay."""
    return "".join(map(_fold, text))


def spellings(actor: ListedActor) -> list[str]:
    """The names of the list without remarks in brackets."""
    names = (_REMARK.sub("", name).strip() for name in (actor.name, *actor.aliases))
    return [name for name in dict.fromkeys(names) if len(name) > 1]


def surnames(actor: ListedActor) -> list[str]:
    """The last word of a person's name, and the first where the family name may come first."""
    words = _REMARK.sub("", actor.name).split()
    if actor.type != "person" or len(words) < 2:
        return []
    last = words[-1:] if len(words[-1]) > 1 else []
    return last + (words[:1] if (actor.country or "").startswith("CN") else [])


class NameIndex:
    """The names of a debate's actors, ready to be looked for."""

    def __init__(self, debate: Debate) -> None:
        self.by_beginning: dict[str, list[Name]] = defaultdict(list)
        for actor in debate.actors:
            if actor.type == "role" and COLLECTIVE not in actor.name:
                continue  # only a reader knows that an unnamed source is the listed one
            for written in spellings(actor):
                self._add(Name(fold(written), written, actor))
            for written in surnames(actor):
                self._add(Name(fold(written), written, actor, surname=True))
        for names in self.by_beginning.values():
            names.sort(key=lambda name: (-len(name.folded), name.surname))

    def _add(self, name: Name) -> None:
        self.by_beginning[name.folded[:2]].append(name)

    def find(self, text: str) -> Iterator[Found]:
        """The names in their order, the longest where several begin at one place, none inside another."""
        folded, free = fold(text), 0
        for match in _START.finditer(text):
            start = match.start()
            if start < free:
                continue
            names = [n for n in self.by_beginning.get(folded[start : start + 2], ()) if _stands(n, text, folded, start)]
            if names:
                free = start + len(names[0].folded)
                same = [n for n in names if len(n.folded) == len(names[0].folded) and n.surname == names[0].surname]
                yield Found(start, free, tuple(dict.fromkeys(n.actor for n in same)), names[0].surname)


def _stands(name: Name, text: str, folded: str, start: int) -> bool:
    end = start + len(name.folded)
    if not folded.startswith(name.folded, start) or not _same_case(name.written, text[start:end]):
        return False
    inside = start > 0 and text[start - 1].isalnum()
    return (not inside or len(name.folded) >= GLUED) and _ends(text, end, len(name.folded))


def _same_case(written: str, found: str) -> bool:
    """A capital of the list asks for one in the text; a word all in capitals asks for all of them."""
    if written.isupper() and len(written) <= GLUED:
        return found == written or (found[1:].islower() and found[0].isupper() and len(found) > 3)
    if " " in written and written[0].isupper():
        return any(character.isupper() for character in found)
    return not written[0].isupper() or found[0].isupper()


def _ends(text: str, end: int, length: int) -> bool:
    after = text[end : end + 2]
    if not after or not after[0].isalnum():
        return not (text[end - 1].isdigit() and re.fullmatch(r"[.,]\d", after))
    if not after[0].isascii() or not text[end - 1].isascii():
        return not after[0].isascii() or not text[end - 1].isascii()
    return length >= GLUED and text[end - 1].islower() and after[0].isupper()


_indexes: dict[int, tuple[Debate, NameIndex]] = {}


def index(debate: Debate) -> NameIndex:
    """The name index of a debate, made once (the latest is kept)."""
    known = _indexes.get(id(debate))
    if known is None or known[0] is not debate:
        _indexes.clear()
        known = _indexes[id(debate)] = (debate, NameIndex(debate))
    return known[1]
