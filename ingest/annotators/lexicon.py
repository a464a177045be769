"""The words of a language that stand for speakers: pronouns, roles, kinds of organisation and document."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ingest import languages
from ingest.annotators.names import fold

COGNATE = 5  # words of two languages that begin with the same letters, this many, are taken for the same role


@dataclass(frozen=True, slots=True)
class Pronoun:
    """`gender`: m, f, n or empty (any); `number`: s, p or empty; `owner`: the word only says whose something is."""

    gender: str
    number: str
    person: int
    owner: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words are folded (`ingest.annotators.names.fold`). `nouns`: word to class; classes are the keys of roles.yaml."""

    language: str
    pronouns: dict[str, Pronoun]
    nouns: dict[str, str]
    concepts: dict[str, str]
    words: dict[str, frozenset[str]]
    noun_pattern: re.Pattern[str]
    first_names: dict[str, str] = field(default_factory=dict)

    def has(self, group: str, word: str) -> bool:
        return word in self.words[group]


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language, read once."""
    roles, forms = languages.data(language, "roles"), languages.data(language, "pronouns")
    concepts = {_plain(word): concept for concept, group in roles["people"].items() for word in group}
    nouns = dict.fromkeys(concepts, "people")
    for kind in ("epithets", "groups", "organisations", "publications", "documents"):
        for word in roles[kind]:
            nouns.setdefault(_plain(word), kind)
    return Lexicon(
        language,
        {_plain(word): _pronoun(traits) for word, traits in forms["pronouns"].items()},
        nouns,
        concepts,
        {group: frozenset(map(_plain, group_words)) for group, group_words in forms.items() if group != "pronouns"},
        _pattern(nouns),
        first_names(),
    )


@cache
def first_names() -> dict[str, str]:
    """Folded given name to m or f; a name that languages disagree on is left out."""
    genders: dict[str, set[str]] = {}
    for language in languages.available():
        for gender, names in languages.data(language, "first_names").items():
            for name in names:
                genders.setdefault(_plain(name), set()).add(gender)
    return {name: min(found) for name, found in genders.items() if len(found) == 1}


@cache
def role_concepts(text: str) -> frozenset[str]:
    """What a role amounts to, whatever its language: shared concepts, and beginnings of the words that have none."""
    folded, found = _plain(text), set()
    for language in languages.available():
        known = lexicon(language)
        for match in known.noun_pattern.finditer(folded):
            concept = known.concepts.get(singular(match.group(), known.nouns))
            found.add(concept if concept and concept != "other" else match.group()[:COGNATE])
    return frozenset(found)


def singular(word: str, nouns: dict[str, str]) -> str:
    """The form under which a noun of either number is listed."""
    for form in (word, word.removesuffix("s"), word.removesuffix("x"), re.sub(r"s\b", "", word)):
        if form in nouns:
            return form
    return re.sub("ies$", "y", word)


def _pattern(nouns: Iterable[str]) -> re.Pattern[str]:
    """Any of the nouns, in either number, the longest first."""
    ways = (r"s? ".join(map(re.escape, noun.split(" "))) for noun in sorted(nouns, key=len, reverse=True))
    return re.compile(r"(?<!\w)(?:" + "|".join(ways) + r")(?:s|x)?(?!\w)")


def _plain(word: object) -> str:
    return fold(str(word))


def _pronoun(traits: dict[str, Any]) -> Pronoun:
    return Pronoun(traits.get("gender", ""), traits["number"], traits.get("person", 3), traits.get("owner", False))
