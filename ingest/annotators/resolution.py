"""Finds whom a speaker's words name: listed actors, persons that only the text knows, unnamed sources."""

from ingest.annotation import Mention
from ingest.annotators.coreference import antecedent, last_named, pair
from ingest.annotators.discourse import Discourse, Referent
from ingest.annotators.holders import Holders
from ingest.annotators.lexicon import Pronoun, role_concepts
from ingest.annotators.phrases import Phrase
from ingest.annotators.unnamed import role_words, slug, unnamed

ANYBODY = Pronoun("", "s", 3, False)
Answer = tuple[tuple[str, ...], str]  # actors, and the reason in a few words


class Resolver:
    """Answers for one document, in the order of the text; every answer adds to what the next may refer to."""

    def __init__(self, discourse: Discourse, holders: Holders, names: dict[str, str]) -> None:
        self.discourse, self.holders, self.names = discourse, holders, names
        self.known = discourse.known

    def resolve(self, phrase: Phrase, exclude: tuple[str, ...] = ()) -> Answer:
        """`exclude`: who cannot be meant, since a pronoun inside one's own quotation is somebody else."""
        for way in (self._pronoun, self._ordinal, self._named, self._noun):
            answer = way(phrase, exclude)
            if answer:
                return answer
        return (self._anonymous(phrase, None),), "unnamed"

    # Forms without a noun

    def _pronoun(self, phrase: Phrase, exclude: tuple[str, ...]) -> Answer | None:
        word = phrase.text
        form = self.known.pronouns.get(word)
        if form is None or form.person != 3:
            if word in self.known.words["indefinite"]:
                return (unnamed(None, word),), "indefinite"
            return None
        found = antecedent(form, phrase.span.start, self.discourse, exclude)
        return (found.actors, "pronoun") if found else None

    def _ordinal(self, phrase: Phrase, exclude: tuple[str, ...]) -> Answer | None:
        words, place = phrase.text, phrase.span.start
        if words in self.known.words["last"]:
            found = last_named(Pronoun(phrase.gender, "s", 3, False), place, self.discourse)
            return (found.actors, "last") if found else None
        for number, group in enumerate(("first", "second")):
            if words in self.known.words[group] and (two := pair(place, self.discourse)):
                return two[number].actors, group
        if any(words.startswith(start) for start in self.known.words["both"]) and phrase.kind in ("", "epithets"):
            if two := pair(place, self.discourse):
                return tuple(actor for one in two for actor in one.actors), "both"
        return None

    # Names

    def _named(self, phrase: Phrase, exclude: tuple[str, ...]) -> Answer | None:
        persons = [m for m in phrase.free if m.label in ("person", "PER")]
        if persons:
            return self._ids(persons, phrase), "name"
        others = [m for m in phrase.free if m.label != "model" and self._heads(m, phrase)]
        if others and phrase.kind not in ("people", "epithets", "groups"):
            return self._ids(others, phrase), "name"
        return None

    def _heads(self, mention: Mention, phrase: Phrase) -> bool:
        """Whether an organisation is what the phrase is about, not one that an apposition speaks of."""
        return mention.span.start < phrase.core or not phrase.kind

    def _ids(self, mentions: list[Mention], phrase: Phrase) -> tuple[str, ...]:
        return tuple(dict.fromkeys(mention.entity or self.unlisted(mention, phrase) for mention in mentions))

    def unlisted(self, mention: Mention, phrase: Phrase | None = None) -> str:
        """The id of a person or organisation that the list does not have, with the organisation named beside it."""
        name = self.discourse.doc.text[mention.span.start : mention.span.end]
        known = next((i for i in self.names if slug(name).split("-")[-1] == i.split(":")[-1].split("-")[-1]), None)
        if known and mention.label == "PER":
            return known
        place = next((m.entity for m in phrase.bound if m.entity), None) if phrase and mention.label == "PER" else None
        actor = unnamed(place, name)
        self.names.setdefault(actor, name)
        return actor

    # Nouns

    def _noun(self, phrase: Phrase, exclude: tuple[str, ...]) -> Answer | None:
        if phrase.same and (found := self._nearest(phrase, exclude)):
            return found.actors, "same"
        if phrase.kind == "organisations" and phrase.number == "s":
            return self._organisation(phrase, exclude)
        if phrase.kind == "publications":
            found = self._nearest(phrase, exclude, ("publication",))
            return (found.actors, "publication") if found and phrase.determiner == "definite" else None
        if phrase.kind == "documents":
            return self._document(phrase, exclude)
        if phrase.kind in ("people", "epithets"):
            return self._person(phrase, exclude)
        if phrase.kind == "groups":
            return (self._anonymous(phrase, self._house(phrase)),), "group"
        return self._bound(phrase)

    def _bound(self, phrase: Phrase) -> Answer | None:
        owners = [m for m in phrase.bound if m.label != "model" and (m.entity or m.label == "PER")]
        if owners and phrase.bound and len(phrase.words) <= 3:
            return self._ids(owners[:1], phrase), "owner"
        return None

    def _organisation(self, phrase: Phrase, exclude: tuple[str, ...]) -> Answer | None:
        owner = self._owner(phrase)
        if owner:
            houses = self.holders.organisations_of(owner) if self.discourse.kind(owner) == "person" else []
            return ((houses[0],), "owner's organisation") if houses else None
        if phrase.determiner != "definite":
            return None
        found = self._nearest(phrase, exclude, ("organisation",))
        return (found.actors, "organisation") if found else None

    def _document(self, phrase: Phrase, exclude: tuple[str, ...]) -> Answer | None:
        makers = [m.entity for m in (*phrase.free, *phrase.bound) if m.entity and m.label != "model"]
        if makers:
            return (makers[0],), "maker"
        if phrase.determiner == "possessive":
            owner = self._owner(phrase)
            return ((owner,), "owner") if owner else None
        if phrase.determiner != "definite":
            return None
        found = self._with_head(phrase) or self._nearest(phrase, exclude, ("document", "publication", "organisation"))
        return (found.actors, "document") if found else None

    def _person(self, phrase: Phrase, exclude: tuple[str, ...]) -> Answer | None:
        house = self._house(phrase)
        if phrase.number == "p" or phrase.determiner in ("indefinite", ""):
            if not (phrase.determiner == "" and house and phrase.number == "s"):
                earlier = self._with_head(phrase) if phrase.determiner == "definite" else None
                return (earlier.actors, "head") if earlier else ((self._anonymous(phrase, house),), "source")
        earlier = self._with_head(phrase)
        if house:
            people = self.holders.persons(house, phrase.text, phrase.gender)
            if people:
                return (people[0],), "role"
            if earlier:
                return earlier.actors, "head"
            return (self._anonymous(phrase, house),), "source"
        if earlier and not self._named_role(phrase, earlier.start):
            return earlier.actors, "head"
        holder = self._named_role(phrase)
        if holder:
            return holder.actors, "role holder"
        if phrase.kind == "epithets" or role_concepts(phrase.head) & {"chief", "elected"}:
            found = self._nearest(phrase, exclude, ("person",))
            return (found.actors, "epithet") if found else None
        return (self._anonymous(phrase, None),), "source"

    def _named_role(self, phrase: Phrase, after: int = -1) -> Referent | None:
        """The person spoken of last who holds the role that the phrase names."""
        for referent in sorted(self.discourse.before(phrase.span.start), key=lambda r: -r.start):
            if referent.start > after and len(referent.actors) == 1 and referent.kind == "person":
                gender = self.discourse.gender(referent.actors[0])
                if phrase.gender in ("", gender or phrase.gender) and self.holders.has_role(
                    referent.actors[0], phrase.head
                ):
                    return referent
        return None

    def _with_head(self, phrase: Phrase) -> Referent | None:
        """Who was called by the same noun before."""
        if not phrase.head:
            return None
        earlier = [r for r in self.discourse.before(phrase.span.start) if r.head == phrase.head]
        return max(earlier, key=lambda r: r.start, default=None)

    def _nearest(self, phrase: Phrase, exclude: tuple[str, ...], kinds: tuple[str, ...] = ()) -> Referent | None:
        gender = phrase.gender if kinds in ((), ("person",)) else ""
        form = Pronoun(gender if self.known.language == "fr" else "", phrase.number, 3, False)
        return antecedent(form, phrase.span.start, self.discourse, exclude, kinds)

    def _house(self, phrase: Phrase) -> str | None:
        """The organisation to which a role belongs: named beside it, its owner's, or that of *the company*."""
        for mention in (*phrase.bound, *phrase.free):
            if mention.entity and mention.label in ("organisation", "publication"):
                return mention.entity
        for mention in phrase.bound:
            if (
                mention.entity
                and mention.label == "person"
                and (houses := self.holders.organisations_of(mention.entity))
            ):
                return houses[0]
        if phrase.determiner == "possessive":
            return self._owners_house(phrase)
        return self._house_by_noun(phrase)

    def _owners_house(self, phrase: Phrase) -> str | None:
        found = antecedent(ANYBODY, phrase.span.start, self.discourse, kinds=("organisation", "person", "publication"))
        organisation = antecedent(ANYBODY, phrase.span.start, self.discourse, kinds=("organisation", "publication"))
        if organisation and (not found or self.known.language == "en" and phrase.words[0].text == "its"):
            return organisation.actors[0]
        if found and found.kind == "person":
            houses = self.holders.organisations_of(found.actors[0])
            return houses[0] if houses else None
        return found.actors[0] if found else None

    def _house_by_noun(self, phrase: Phrase) -> str | None:
        """*un responsable de la maison*: the organisation noun behind the role, when it is definite."""
        words = [w.text for w in phrase.words]
        for place, word in enumerate(words[:-1], start=1):
            after = words[place]
            if (
                self.known.nouns.get(after) == "organisations"
                and self.known.has("definite", word)
                and phrase.head != after
            ):
                found = antecedent(ANYBODY, phrase.span.start, self.discourse, kinds=("organisation",))
                return found.actors[0] if found else None
        return None

    def _owner(self, phrase: Phrase) -> str | None:
        for mention in phrase.bound:
            if mention.entity and mention.label == "person":
                return mention.entity
        if phrase.determiner != "possessive":
            return None
        form = self.known.pronouns[phrase.words[0].text]
        found = antecedent(form, phrase.span.start, self.discourse, kinds=("person",))
        return found.actors[0] if found else None

    def _anonymous(self, phrase: Phrase, house: str | None) -> str:
        words = role_words(phrase, self.known)
        actor = unnamed(house, words)
        text = self.discourse.doc.text
        self.names.setdefault(actor, text[phrase.span.start : phrase.span.end])
        return actor
