"""Finds the organisation to which a phrase belongs: named in it, its owner's, or the one spoken of."""

from ingest.annotators.coreference import antecedent
from ingest.annotators.discourse import Discourse, Referent
from ingest.annotators.holders import Holders
from ingest.annotators.lexicon import Pronoun
from ingest.annotators.names import fold, spellings
from ingest.annotators.phrases import Phrase

_PLACES = ("organisation", "publication")


class Houses:
    def __init__(self, discourse: Discourse, holders: Holders) -> None:
        self.discourse, self.holders, self.known = discourse, holders, discourse.known

    def of(self, phrase: Phrase, addressee: str | None = None) -> str | None:
        """`addressee`: who is spoken to, for *your vice-president*."""
        for mention in (*phrase.bound, *phrase.free):
            if mention.entity and mention.label in _PLACES:
                return mention.entity
        if self.known.has("strangers", self.known.listed(phrase.head)):
            return None
        owner = self.owner(phrase, addressee)
        if owner:
            return self.of_actor(owner)
        return self._of_noun(phrase) or self._of_insider(phrase)

    def of_actor(self, actor: str) -> str | None:
        """The organisation itself, or that of a person or unnamed source."""
        parts = actor.split(":")
        organisation = self.discourse.kind(actor) in _PLACES
        if len(parts) == 3:
            return parts[1] or (parts[2] if organisation else None)
        if organisation:
            return actor
        return next(iter(self.holders.organisations_of(actor)), None)

    def owner(self, phrase: Phrase, addressee: str | None = None) -> str | None:
        """Whose the thing is, by name or by a possessive."""
        for mention in phrase.bound:
            if mention.entity and mention.label == "person":
                return mention.entity
        for word in phrase.core_words:
            if self.known.has("speaking_to", word.text) or self.known.has("own", word.text):
                return addressee
            if self.known.has("possessives", word.text):
                found = antecedent(self.known.pronouns[word.text], phrase.span.start, self.discourse)
                return found.actors[0] if found else None
        return None

    def named_by(self, phrase: Phrase, exclude: tuple[str, ...] = ()) -> Referent | None:
        """The organisation that *the company*, *la fédération* stands for: rather one with that word in its name."""
        place, noun = phrase.span.start, self.known.listed(phrase.head)
        earlier = [r for r in self.discourse.before(place) if r.kind in _PLACES and r.actors != exclude]
        called = [r for r in earlier if len(r.actors) == 1 and noun in self._names(r.actors[0])]
        if called:
            return max(called, key=lambda r: r.start)
        if not self.known.has("houses", noun):
            return None
        kinds = ("organisation",) if any(r.kind == "organisation" for r in earlier) else _PLACES
        return antecedent(Pronoun(number=phrase.number), place, self.discourse, exclude, kinds)

    def _names(self, actor: str) -> str:
        entry = self.discourse.listed.get(actor)
        return fold(" ".join(spellings(entry))) if entry else actor.replace("-", " ")

    def _of_noun(self, phrase: Phrase) -> str | None:
        """*un responsable de la maison*: the organisation noun behind the role, when it is definite and unqualified."""
        words = phrase.core_words
        for article, noun, after in zip(words, words[1:], [*words[2:], None], strict=False):
            definite = self.known.has("definite", article.text) and noun.text != phrase.head
            if definite and self.known.has("houses", noun.text) and after is None:
                found = antecedent(Pronoun(), phrase.span.start, self.discourse, kinds=("organisation",))
                return self.of_actor(found.actors[0]) if found else None
        return None

    def _of_insider(self, phrase: Phrase) -> str | None:
        """An employee without more belongs to the organisation spoken of."""
        if not self.known.has("insiders", self.known.listed(phrase.head)) or phrase.complement():
            return None
        found = antecedent(Pronoun(), phrase.span.start, self.discourse, kinds=("organisation",))
        return self.of_actor(found.actors[0]) if found else None
