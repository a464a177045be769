"""Ids of people and groups that the actor list does not know: stable for organisation and role within a document."""

import re

from ingest.annotation import Mention
from ingest.annotators.discourse import Discourse
from ingest.annotators.names import fold
from ingest.annotators.phrases import Phrase

LONGEST = 6  # words of a role that make it into an id
_KINDS = {
    "organisations": "organisation",
    "groups": "organisation",
    "documents": "document",
    "publications": "publication",
}


def slug(text: str) -> str:
    """The text in the letters of an id."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def anonymous(organisation: str | None, role: str) -> str:
    """`anon:<organisation>:<role or name>`; the organisation is empty when the text gives none."""
    return f"anon:{organisation or ''}:{slug(role) or 'source'}"


class Unnamed:
    """The unlisted speakers of one document. `names` receives what the text calls each, by id; `houses`: the
    organisations to which the text ties persons, by the slug of the person's name."""

    def __init__(self, discourse: Discourse, names: dict[str, str], houses: dict[str, str]) -> None:
        self.discourse, self.names, self.houses = discourse, names, houses
        self.by_name: dict[str, str] = {}

    def person(self, mention: Mention, phrase: Phrase | None = None) -> str:
        """A person or organisation called by a name that is not on the list; a surname is that of the full name."""
        text = self.discourse.text[mention.span.start : mention.span.end]
        name = slug(re.sub(r"^(?:M\.|Mme|Mlle|Mr\.?|Ms\.?|Mrs\.?|Dr\.?)\s", "", text))
        key = name.split("-")[-1] if mention.label == "PER" else name
        if key not in self.by_name:
            bound = next((m.entity for m in phrase.bound if m.entity), None) if phrase else None
            house = self.houses.get(name) or bound if mention.label == "PER" else None
            self.by_name[key] = anonymous(house, name)
            self.discourse.kinds[self.by_name[key]] = "person" if mention.label == "PER" else "organisation"
            self.names.setdefault(self.by_name[key], text)
        return self.by_name[key]

    def source(self, phrase: Phrase, house: str | None) -> str:
        """A source known by organisation and role only. One introduced by *a*, *un* is a new one each time."""
        wanted = actor = anonymous(house, self._role(phrase))
        number = 1
        while phrase.determiner == "indefinite" and actor in self.names:
            number += 1
            actor = f"{wanted}-{number}"
        self.names.setdefault(actor, self.discourse.text[phrase.span.start : phrase.span.end])
        self.discourse.kinds[actor] = _KINDS.get(phrase.kind, "person")
        return actor

    def _role(self, phrase: Phrase) -> str:
        """What the phrase calls the source, without article, organisation and relative clause."""
        known = self.discourse.known
        words = [w for w in phrase.core_words if not any(m.span.start <= w.start < m.span.end for m in phrase.bound)]
        articles = ("definite", "indefinite_articles", "possessives")
        while len(words) > 1 and any(known.has(group, words[0].text) for group in articles):
            words.pop(0)
        while words and (known.has("genitives", words[-1].text) or known.has("definite", words[-1].text)):
            words.pop()
        return " ".join(word.text for word in words[:LONGEST])
