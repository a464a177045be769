"""Persons whom the text names in full though no list does: they are the same in every document that names them so."""

import re
import unicodedata
from functools import cache

from ingest import languages

PARTICLE = re.compile(r"al|ap|ben|bin|bint|d|d[aeiou]|dal|del|della|den|der|des|dos|el|la|le|of|san|te[nr]|van|von|y")


def full_name(called: str, code: str) -> str | None:
    """The name of a person at the beginning of what the text calls a source, when `code`, the last part of its id, is
    made of it: a known given name, then capitalised words. None for roles, groups, and given names alone."""
    words = called.split()
    for count in range(len(words), 1, -1):
        name = " ".join(words[:count]).rstrip(",;:.")
        if slug(name) == code and _is_full_name(name):
            return name
    return None


def slug(name: str) -> str:
    """The name in the letters of an id."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _is_full_name(name: str) -> bool:
    words = re.findall(r"\w+", name)
    return (
        len(words) > 1
        and slug(words[0]) in _given_names()
        and words[-1][0].isupper()
        and all(word[0].isupper() or PARTICLE.fullmatch(word) for word in words)
    )


@cache
def _given_names() -> frozenset[str]:
    groups = (languages.data(language, "first_names").values() for language in languages.available())
    return frozenset(slug(name) for names in groups for group in names for name in group)
