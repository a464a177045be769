"""Who holds which role where: by the actor list, and by what the document says itself."""

from collections.abc import Iterable
from dataclasses import dataclass

from ingest.annotators.discourse import Discourse
from ingest.annotators.lexicon import role_concepts
from ingest.annotators.names import fold, spellings
from ingest.annotators.phrases import Word
from ingest.coding import CodedAffiliation
from ingest.debate import Affiliation, ListedActor

LEADERS = frozenset({"chief", "boss", "chair", "founder", "owner", "director", "governor", "mayor"})  # *patron*, *head*
_NEARLY = (  # what is asked for, and who may be meant although called otherwise
    (frozenset({"chief", "chair"}), frozenset({"boss"})),
    (frozenset({"elected"}), frozenset({"mayor", "deputy", "minister"})),
    (frozenset({"researcher"}), frozenset({"professor", "scientist", "engineer"})),
)
_ALIKE = 6  # letters by which two names of a place are taken for one
_COMMON = frozenset({"univer", "minist", "instit", "associ", "founda", "fondat", "nation", "compan", "chambr"})
_FORMER = ("ancien", "ex-", "former", "erstwhile", "fondat", "cofond", "co-fond", "found", "co-found")


@dataclass(frozen=True, slots=True)
class Holding:
    person: str
    organisation: str
    concepts: frozenset[str]
    current: bool
    by_text: bool


class Holders:
    """`said`: the affiliations that the text states."""

    def __init__(self, discourse: Discourse, published: str, said: Iterable[CodedAffiliation] = ()) -> None:
        self.discourse = discourse
        self.holdings = [
            Holding(actor.id, role.organisation, role_concepts(role.role), _holds_at(role, published), False)
            for actor in discourse.listed.values()
            for role in actor.affiliations
        ]
        self.holdings += [Holding(a.actor, a.organisation, role_concepts(a.role), True, True) for a in said]

    def organisations_of(self, person: str) -> list[str]:
        """Where the person belongs, by the text before the list, today before formerly."""
        return list(
            dict.fromkeys(
                h.organisation for h in sorted(self._of(person), key=lambda h: (not h.current, not h.by_text))
            )
        )

    def persons(self, organisation: str, role: str, gender: str = "") -> list[str]:
        """Who holds the role there, the likeliest first; empty when nobody is known to."""
        asked, former = role_concepts(role, self.discourse.known.language), any(word in role for word in _FORMER)
        scored = [
            (fit, h.person)
            for h in self.holdings
            if self._same_house(h.organisation, organisation)
            and gender in ("", self.discourse.gender(h.person) or gender)
            and (fit := _fit(asked, h, former))
        ]
        named = {a: r.start for r in self.discourse.referents for a in r.actors}
        ranked = sorted(scored, key=lambda s: (s[0] + 1.5 * (s[1] in named), named.get(s[1], 0)), reverse=True)
        return list(dict.fromkeys(person for _, person in ranked))

    def organisation(self, person: str, role: str, named: set[str | None]) -> str | None:
        """Where the person holds the role; rather an organisation that the text names."""
        asked = role_concepts(role, self.discourse.known.language)
        fits = [
            (fit + (h.organisation in named), h.organisation) for h in self._of(person) if (fit := _fit(asked, h, True))
        ]
        return max(fits)[1] if fits else None

    def at_place(self, role: str, gender: str, complement: Iterable[Word]) -> str | None:
        """The one person spoken of who holds the role where the complement says, in whatever language: names of places
        begin alike (*Californie*, *California*)."""
        asked = role_concepts(role, self.discourse.known.language)
        named = {actor for referent in self.discourse.referents for actor in referent.actors}
        beginnings = {word.text[:_ALIKE] for word in complement if len(word.text) >= _ALIKE}
        found = {
            h.person
            for h in self.holdings
            if h.person in named
            and gender in ("", self.discourse.gender(h.person) or gender)
            and beginnings & self._beginnings(h.organisation)
            and _fit(asked, h, True)
        }
        return found.pop() if len(found) == 1 else None

    def _beginnings(self, organisation: str) -> set[str]:
        entry = self.discourse.listed.get(organisation)
        words = fold(" ".join((organisation.replace("-", " "), *(spellings(entry) if entry else ())))).split()
        return {word[:_ALIKE] for word in words if len(word) >= _ALIKE} - _COMMON

    def _of(self, person: str) -> list[Holding]:
        return [holding for holding in self.holdings if holding.person == person]

    def fit(self, person: str, role: str) -> float:
        """How well the person answers to the role, wherever held; 0 when not at all."""
        asked = role_concepts(role, self.discourse.known.language)
        return max((_fit(asked, h) for h in self._of(person)), default=0.0)

    def _same_house(self, held: str, asked: str) -> bool:
        listed = self.discourse.listed
        parents = {entry.parent for entry in (listed.get(held), listed.get(asked)) if isinstance(entry, ListedActor)}
        return held == asked or held in parents or asked in parents


def _holds_at(role: Affiliation, published: str) -> bool:
    begins = not role.from_ or not published or role.from_[:7] <= published[: len(role.from_[:7])]
    return begins and (not role.to or not published or role.to >= published[: len(role.to)])


def _fit(asked: frozenset[str], holding: Holding, former: bool = False) -> float:
    """How well a holding answers to a role: the same concept 3, one leader for another 2; the wrong time costs."""
    shared = (asked & holding.concepts) - {"boss"}
    if shared:
        fit = 3.0 + 0.1 * len(shared)
    elif "boss" in asked and holding.concepts & LEADERS:
        fit = 2.0 + 0.1 * ("chief" in holding.concepts)
    elif any(asked & words and holding.concepts & meant for words, meant in _NEARLY):
        fit = 1.5
    else:
        return 0.0
    return fit - 1.0 * (not holding.current and not former)
