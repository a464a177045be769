"""The words of a language that stand for speakers: pronouns, roles, kinds of organisation and document."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from ingest import languages
from ingest.annotators.names import fold

COGNATE = 5  # words of two languages that begin with the same letters, this many, are taken for the same role
KINDS = ("epithets", "organisations", "publications", "documents", "groups")


@dataclass(frozen=True, slots=True)
class Pronoun:
    """`gender`: m, f, n or empty (any); `number`: s, p or empty; `owner`: the word only says whose something is."""

    gender: str = ""
    number: str = "s"
    person: int = 3
    owner: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words are folded (`names.fold`). `kinds`: noun to keys of roles.yaml, the usual one first."""

    language: str
    pronouns: dict[str, Pronoun]
    kinds: dict[str, tuple[str, ...]]
    concepts: dict[str, str]
    words: dict[str, frozenset[str]]
    noun_pattern: re.Pattern[str]
    first_names: dict[str, str]

    def has(self, group: str, word: str) -> bool:
        """Whether the word is of a group of pronouns.yaml or roles.yaml."""
        return word in self.words[group]

    def listed(self, noun: str) -> str:
        """The form under which a noun of either number is listed, or the noun itself."""
        shorter = (
            noun,
            noun.removesuffix("s"),
            noun.removesuffix("x"),
            re.sub(r"s\b", "", noun),
            re.sub("ies$", "y", noun),
        )
        return next((form for form in shorter if form in self.kinds), noun)

    def kind(self, noun: str) -> str:
        return self.kinds.get(self.listed(noun), ("",))[0]


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language, read once."""
    roles, forms = languages.data(language, "roles"), languages.data(language, "pronouns")
    concepts = {fold(word): concept for concept, group in roles["people"].items() for word in group}
    kinds: dict[str, tuple[str, ...]] = dict.fromkeys(concepts, ("people",))
    for kind in KINDS:
        for word in map(fold, roles[kind]):
            kinds[word] = (*kinds.get(word, ()), kind)
    groups = {name: group for name, group in {**roles, **forms}.items() if name not in ("people", "pronouns")}
    return Lexicon(
        language,
        {fold(word): Pronoun(**traits) for word, traits in forms["pronouns"].items()},
        kinds,
        concepts,
        {name: frozenset(map(fold, group)) for name, group in groups.items()},
        _pattern(kinds),
        first_names(),
    )


@cache
def first_names() -> dict[str, str]:
    """Folded given name to m or f; a name that languages disagree on is left out."""
    genders: dict[str, set[str]] = {}
    for language in languages.available():
        for gender, names in languages.data(language, "first_names").items():
            for name in names:
                genders.setdefault(fold(name), set()).add(gender)
    return {name: min(found) for name, found in genders.items() if len(found) == 1}


@cache
def role_concepts(text: str, language: str | None = None) -> frozenset[str]:
    """What a role amounts to, in any language if none is given: concepts, and beginnings of words that have none."""
    folded, found = fold(text), set()
    for code in [language] if language else languages.available():
        known = lexicon(code)
        for match in known.noun_pattern.finditer(folded):
            concept = known.concepts.get(known.listed(match.group()))
            found.add(concept if concept and concept != "other" else match.group()[:COGNATE])
    return frozenset(found)


def _pattern(nouns: Iterable[str]) -> re.Pattern[str]:
    """Any of the nouns, in either number, the longest first."""
    ways = (r"s? ".join(map(re.escape, noun.split(" "))) for noun in sorted(nouns, key=len, reverse=True))
    return re.compile(r"(?<!\w)(?:" + "|".join(ways) + r")(?:s|x)?(?!\w)")


@cache
def one_of(words: frozenset[str]) -> re.Pattern[str]:
    """Any of the folded words or phrases, whole, the longest first."""
    ways = map(re.escape, sorted(words, key=len, reverse=True))
    return re.compile(r"(?<!\w)(?:" + "|".join(ways) + r")(?!\w)")
