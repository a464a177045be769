"""Finds whom a speaker's words name: listed actors, persons that only the text knows, unnamed sources."""

import re

from ingest.annotation import Mention
from ingest.annotators.coreference import antecedent, last_named, pair
from ingest.annotators.discourse import Discourse, Referent
from ingest.annotators.holders import Holders
from ingest.annotators.houses import Houses
from ingest.annotators.lexicon import Pronoun, role_concepts
from ingest.annotators.names import fold
from ingest.annotators.phrases import Phrase, words_of
from ingest.annotators.unnamed import Unnamed
from ingest.coding import Span

Answer = tuple[tuple[str, ...], str]  # actors, and the reason in a few words
_MAKER_WITHIN = 120  # characters behind the noun in which makers are named
_MAKER_WORDS = 5  # words between the noun and its maker
SURE = 3.0  # a role that is told with the same concept, and held at the time
_NOBODY: tuple[str, ...] = ()


class Resolver:
    """Answers for one document, in the order of the text; every answer adds to what the next may refer to."""

    def __init__(self, discourse: Discourse, holders: Holders, unnamed: Unnamed) -> None:
        self.discourse, self.holders, self.unnamed = discourse, holders, unnamed
        self.houses = Houses(discourse, holders)
        self.known = discourse.known

    def resolve(self, phrase: Phrase, exclude: tuple[str, ...] = _NOBODY, addressee: str | None = None) -> Answer:
        """`exclude`: who cannot be meant, since a pronoun inside one's own quotation is somebody else; `addressee`:
        who is spoken to."""
        answer = self._pronoun(phrase, exclude) or self._ordinal(phrase) or self._named(phrase)
        answer = answer or self._again(phrase, exclude) or self._noun(phrase, exclude, addressee)
        return answer or ((self.unnamed.source(phrase, None),), "unnamed")

    def _pronoun(self, phrase: Phrase, exclude: tuple[str, ...]) -> Answer | None:
        form = self.known.pronouns.get(phrase.text)
        if form and form.person == 3:
            found = antecedent(form, phrase.span.start, self.discourse, exclude)
            return (found.actors, "pronoun") if found else None
        if self.known.has("indefinite", phrase.text):
            return (self.unnamed.source(phrase, None),), "indefinite"
        return None

    def _ordinal(self, phrase: Phrase) -> Answer | None:
        words, place = phrase.text, phrase.span.start
        if self.known.has("last", words):
            found = last_named(Pronoun(gender=phrase.gender), place, self.discourse)
            return (found.actors, "last") if found else None
        for number, group in enumerate(("first", "second")):
            if self.known.has(group, words) and (two := pair(place, self.discourse)):
                return two[number].actors, group
        starts = any(words == both or words.startswith(f"{both} ") for both in self.known.words["both"])
        if starts and phrase.kind in ("", "epithets", "people") and not phrase.complement():
            return self._both(phrase)
        return None

    def _both(self, phrase: Phrase) -> Answer | None:
        def fits(actor: str) -> bool:
            return phrase.kind != "people" or self.holders.fit(actor, phrase.head) > 0

        two = pair(phrase.span.start, self.discourse, fits)
        return (tuple(actor for one in two for actor in one.actors), "both") if two else None

    def _named(self, phrase: Phrase) -> Answer | None:
        persons = [m for m in phrase.free if m.label in ("person", "PER")]
        others = [m for m in phrase.free if m.label not in ("person", "PER", "model")]
        others = [m for m in others if m.entity] or others
        if phrase.kind in ("people", "epithets", "groups") and not phrase.examples:
            others = []
        heads = [m for m in others if m.span.start < phrase.core]
        first = heads[0].span.start if heads else phrase.span.end
        if persons and (persons[0].span.start < max(first, phrase.core)):
            return self._ids(persons, phrase)
        if heads or others:
            return self._ids(
                [*(others if heads else others[:1]), *(m for m in persons if m.span.start < phrase.core)], phrase
            )
        return self._ids(persons, phrase) if persons else None

    def _ids(self, mentions: list[Mention], phrase: Phrase) -> Answer:
        return tuple(dict.fromkeys(m.entity or self.unnamed.person(m, phrase) for m in mentions)), "name"

    def _again(self, phrase: Phrase, exclude: tuple[str, ...]) -> Answer | None:
        """*le même homme*, *the technicians mentioned above*: somebody spoken of before."""
        words = {word.text for word in phrase.words}
        if words & self.known.words["same"] and not phrase.bound:
            kinds = {"people": ("person",), "epithets": ("person",), "": ("person",), "documents": ("document",)}
            found = self._with_head(phrase) or self._last_speaker(phrase) if phrase.kind in ("", "epithets") else None
            found = found or self._with_head(phrase) or self._nearest(phrase, exclude, kinds.get(phrase.kind, ()))
            return (found.actors, "same") if found else None
        if any(word in words or word in phrase.text for word in self.known.words["mentioned"]):
            found = self._with_head(phrase)
            return (found.actors, "mentioned") if found else None
        return None

    def _noun(self, phrase: Phrase, exclude: tuple[str, ...], addressee: str | None) -> Answer | None:
        if phrase.kind == "organisations":
            return self._organisation(phrase, exclude, addressee)
        if phrase.kind == "publications" and phrase.determiner == "definite":
            found = self._with_head(phrase) or self._nearest(phrase, exclude, ("publication",))
            return (found.actors, "publication") if found else None
        if phrase.kind == "documents":
            return self._document(phrase, exclude, addressee)
        if phrase.kind in ("people", "epithets"):
            return self._person(phrase, exclude, addressee)
        if phrase.kind == "groups":
            return (self.unnamed.source(phrase, self.houses.of(phrase, addressee)),), "group"
        return self._bound(phrase)

    def _bound(self, phrase: Phrase) -> Answer | None:
        owners = [m for m in phrase.bound if m.label != "model" and (m.entity or m.label == "PER")]
        inside = {place for m in phrase.bound for place in range(m.span.start, m.span.end)}
        counted = any(word.text[0].isdigit() or word.text == "%" for word in phrase.words if word.start not in inside)
        return (self._ids(owners[:1], phrase)[0], "owner") if owners and not counted else None

    def _organisation(self, phrase: Phrase, exclude: tuple[str, ...], addressee: str | None) -> Answer | None:
        if phrase.determiner == "possessive" or any(m.label == "person" for m in phrase.bound):
            house = self.houses.of(phrase, addressee)
            return ((house,), "owner's organisation") if house else None
        bound = [m.entity for m in phrase.bound if m.entity and m.label != "model"]
        if bound:
            return (bound[0],), "part"
        if phrase.determiner != "definite" or phrase.number == "p" or phrase.proper:
            return None
        found = self.houses.named_by(phrase, exclude)
        return (found.actors, "organisation") if found else None

    def _document(self, phrase: Phrase, exclude: tuple[str, ...], addressee: str | None) -> Answer | None:
        makers = [m.entity for m in (*phrase.free, *phrase.bound) if m.entity and m.label != "model"]
        if makers:
            return self._joined(phrase, makers[0]), "maker"
        if phrase.determiner == "possessive":
            owner = self.houses.owner(phrase, addressee)
            return ((owner,), "owner") if owner else None
        if phrase.determiner != "definite":
            return None
        if found := self._with_head(phrase):
            return found.actors, "document"
        if told := self._told_makers(phrase):
            return told, "maker told"
        found = self._nearest(phrase, exclude, ("document", "publication", "organisation"))
        return (found.actors, "document") if found else None

    def _told_makers(self, phrase: Phrase) -> tuple[str, ...]:
        """Whose the document is by the last place where the text says so: *le rapport de A et de B*."""
        text, mentions = self.discourse.text, self.discourse.doc._.mentions
        before = re.finditer(rf"\b{re.escape(phrase.head)}\b", fold(text[: phrase.span.start]))
        for match in reversed(list(before)):
            behind = [m for m in mentions if match.end() < m.span.start <= match.end() + _MAKER_WITHIN]
            first = next((m for m in behind if m.entity and m.label in ("organisation", "person")), None)
            if first is None:
                continue
            between = [w.text for w in words_of(text, Span(match.end(), first.span.start))]
            nearest = [w for w in between if not self.known.has("definite", w)][-1:]
            if len(between) <= _MAKER_WORDS and any(self.known.has("genitives", w) for w in nearest):
                return self._joined_to(first, [m for m in behind if m.entity])
        return ()

    def _joined(self, phrase: Phrase, first: str) -> tuple[str, ...]:
        """The first maker and those that *and* joins to it: *the report of A and B*."""
        made = [m for m in (*phrase.bound, *phrase.free) if m.entity and m.label != "model"]
        return self._joined_to(next(m for m in made if m.entity == first), made)

    def _joined_to(self, first: Mention, made: list[Mention]) -> tuple[str, ...]:
        found = [first]
        for other in sorted((m for m in made if m.span.start > found[0].span.end), key=lambda m: m.span.start):
            between = [w.text for w in words_of(self.discourse.text, Span(found[-1].span.end, other.span.start))]
            joins = [w for w in between if not any(self.known.has(g, w) for g in ("genitives", "definite"))]
            if len(between) > _MAKER_WORDS + 2 or joins[-1:] not in (["et"], ["and"], [","]):
                break
            found.append(other)
        return tuple(dict.fromkeys(m.entity for m in found if m.entity))

    def _person(self, phrase: Phrase, exclude: tuple[str, ...], addressee: str | None) -> Answer | None:
        if phrase.determiner == "definite" and self.known.has("authors", self.known.listed(phrase.head)):
            return self._authors(phrase, exclude)
        house = self.houses.of(phrase, addressee)
        single = phrase.number == "s" and (
            phrase.determiner in ("definite", "possessive") or (house and not phrase.determiner)
        )
        if not single:
            earlier = self._with_head(phrase) if phrase.determiner == "definite" else None
            if not phrase.determiner and phrase.number == "s" and (holder := self._holder(phrase)):
                return holder.actors, "role holder"
            return (earlier.actors, "head") if earlier else ((self.unnamed.source(phrase, house),), "source")
        if house:
            return self._at(house, phrase, addressee)
        return self._without_house(phrase, exclude)

    def _at(self, house: str, phrase: Phrase, addressee: str | None) -> Answer:
        """The holder of the role in the organisation; nobody else's deputy is meant by a head *of personnel*."""
        owner = self.houses.owner(phrase, addressee)
        people = [p for p in self.holders.persons(house, phrase.text, phrase.gender) if p != owner]
        if people:
            return (people[0],), "role"
        earlier = self._with_head(phrase)
        return (earlier.actors, "head") if earlier else ((self.unnamed.source(phrase, house),), "source")

    def _authors(self, phrase: Phrase, exclude: tuple[str, ...]) -> Answer | None:
        """Of what was named in the phrase, else of the document spoken of, else the person."""
        makers = [m.entity for m in phrase.bound if m.entity and m.label != "model"]
        if makers:
            return self._joined(phrase, makers[0]), "author"
        alone = Pronoun(gender="", number="s")
        found = antecedent(alone, phrase.span.start, self.discourse, exclude, ("document",))
        found = found or self._with_head(phrase) or self._nearest(phrase, exclude, ("person",))
        return (found.actors, "author") if found else None

    def _without_house(self, phrase: Phrase, exclude: tuple[str, ...]) -> Answer | None:
        if of_place := self.holders.at_place(phrase.head, phrase.gender, phrase.core_words):
            return (of_place,), "role at a place"
        earlier = self._with_head(phrase)
        holder = self._holder(phrase)
        if earlier and (holder is None or holder.start < earlier.start):
            return earlier.actors, "head"
        if holder:
            return holder.actors, "role holder"
        vague = phrase.kind == "epithets" or role_concepts(phrase.head, self.known.language) & {"boss", "elected"}
        if vague and not phrase.complement():
            found = self._nearest(phrase, exclude, ("person",))
            return (found.actors, "epithet") if found else None
        return None

    def _holder(self, phrase: Phrase) -> Referent | None:
        """The person spoken of who answers best to the role that the phrase names; on a tie the one spoken of last.
        Nobody known is the director *of a bank*."""
        if any(self.known.has("indefinite_articles", word.text) for word in phrase.complement()):
            return None
        fits = [
            (round(fit), r.start, number)
            for number, r in enumerate(self.discourse.referents)
            if r.start < phrase.span.start and r.kind == "person" and len(r.actors) == 1
            if phrase.gender in ("", self.discourse.gender(r.actors[0]) or phrase.gender)
            if (fit := self.holders.fit(r.actors[0], phrase.head))
        ]
        return self.discourse.referents[max(fits)[2]] if fits else self._later(phrase)

    def _later(self, phrase: Phrase) -> Referent | None:
        """The only person of the whole text who surely holds the role."""
        sure = [
            r
            for r in self.discourse.referents
            if r.kind == "person" and self.holders.fit(r.actors[0], phrase.head) >= SURE
            if phrase.gender in ("", self.discourse.gender(r.actors[0]) or phrase.gender)
        ]
        return sure[0] if len({r.actors for r in sure}) == 1 and not phrase.complement() else None

    def _with_head(self, phrase: Phrase) -> Referent | None:
        """Who was called by the same noun before."""
        noun = self.known.listed(phrase.head)
        earlier = [r for r in self.discourse.before(phrase.span.start) if noun and r.head == noun]
        return max(earlier, key=lambda r: r.start, default=None)

    def _last_speaker(self, phrase: Phrase) -> Referent | None:
        spoke = [r for r in self.discourse.before(phrase.span.start) if r.speaker and r.kind == "person"]
        return next((r for r in reversed(spoke) if phrase.gender in ("", r.gender or phrase.gender)), None)

    def _nearest(self, phrase: Phrase, exclude: tuple[str, ...], kinds: tuple[str, ...] = ()) -> Referent | None:
        gender = phrase.gender if kinds in ((), ("person",)) else ""
        return antecedent(
            Pronoun(gender=gender, number=phrase.number), phrase.span.start, self.discourse, exclude, kinds
        )
