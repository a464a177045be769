"""Whose deed a sentence tells: the actors named in it or just before it, its speaker, those known for such a deed."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from math import exp

from spacy.tokens import Doc

from ingest.coding import Span
from ingest.debate import ListedActor
from ingest.passages import overlap, sentences

WEIGHTS = {
    "known": 2.0,  # bears this code in other documents
    "topic": 1.3,  # often named in this document
    "speaker": 1.0,  # the sentence is part of what it says
    "alone": 1.0,  # the only one named in the sentence
    "listed": 0.8,  # one of three or more named in the sentence
    "named": 0.7,
    "organisation named": 0.8,
    "model named": 0.5,
    "begins an earlier one": 0.6,
    "just before": 0.5,
    "nobody named": 0.4,
    "employer named": 0.3,
    "named right after": 0.7,  # where nobody is named in the sentence itself: "One road is to …. A and B took it."
}
BIAS = -2.9
BACK = 3  # sentences
ENOUGH = 3  # documents, after which an actor's record counts in full

Traits = dict[str, float]


class Pursuers:
    """The actors of one document, by sentence."""

    def __init__(self, doc: Doc) -> None:
        self.text = doc.text
        self.sentences = sentences(doc.text)
        self._doc = doc
        self._actors = {actor.id: actor for actor in doc._.debate.actors}

    def of(self, number: int, code: str, known: Counter[tuple[str, str]]) -> dict[str, float]:
        """Who may bear the code that sentence `number` shows, each with a probability."""
        traits = self._traits(number)
        for actor, own in traits.items():
            own["known"] = min(known[actor, code], ENOUGH) / ENOUGH
        return {actor: _probability(own) for actor, own in traits.items()}

    def speaks(self, number: int, actor: str) -> bool:
        """Whether the sentence is part of what the actor, or somebody who speaks for it, says."""
        return any(actor in {*said, *self._employers(said)} for said in self._speakers(number))

    def _traits(self, number: int) -> dict[str, Traits]:
        traits: dict[str, Traits] = {}
        named = self._named[number]
        owners = self._owners[number]
        for actor in [*named, *owners]:
            traits.setdefault(actor, {})["named" if actor in named else "model named"] = 1.0
            if len(named) == 1 and actor in named:
                traits[actor]["alone"] = 1.0
            if len(named) > 2 and actor in named:
                traits[actor]["listed"] = 1.0
            if actor in named and self._is_organisation(actor):
                traits[actor]["organisation named"] = 1.0
        for actor in self._employers(named):
            traits.setdefault(actor, {})["employer named"] = 1.0
        for earlier in range(max(0, number - BACK), number):
            self._add_earlier(traits, earlier, number, nobody=not named)
        if not named and number + 1 < len(self.sentences):
            for actor in self._named[number + 1]:
                traits.setdefault(actor, {})["named right after"] = 1.0
        for actor in (actor for said in self._speakers(number) for actor in said):
            traits.setdefault(actor, {})["speaker"] = 1.0
        for actor, own in traits.items():
            own["topic"] = min(self._frequency[actor], 10) / 10
        return traits

    def _add_earlier(self, traits: dict[str, Traits], earlier: int, number: int, nobody: bool) -> None:
        actors = [*self._named[earlier], *self._owners[earlier]]
        for place, actor in enumerate(actors):
            own = traits.setdefault(actor, {})
            if not place:
                own["begins an earlier one"] = 1.0
            if earlier == number - 1:
                own["just before"] = 1.0
                own["nobody named"] = float(nobody)

    @cached_property
    def _named(self) -> list[list[str]]:
        return self._by_sentence(lambda actor: actor.id if actor.type in ("person", "organisation") else None)

    @cached_property
    def _owners(self) -> list[list[str]]:
        return self._by_sentence(lambda actor: actor.parent if actor.type == "model" else None)

    @cached_property
    def _frequency(self) -> Counter[str]:
        return Counter(
            who
            for mention in self._doc._.mentions
            if (actor := self._actors.get(mention.entity or ""))
            and (who := actor.parent if actor.type == "model" else actor.id)
        )

    def _by_sentence(self, who: Callable[[ListedActor], str | None]) -> list[list[str]]:
        rows: list[list[str]] = [[] for _ in self.sentences]
        place = 0
        for mention in self._doc._.mentions:
            actor = self._actors.get(mention.entity or "")
            name = who(actor) if actor else None
            while place < len(rows) - 1 and self.sentences[place].end <= mention.span.start:
                place += 1
            if name and name not in rows[place]:
                rows[place].append(name)
        return rows

    def _employers(self, actors: Iterable[str]) -> Iterator[str]:
        for actor in actors:
            if actor in self._actors:
                yield from (affiliation.organisation for affiliation in self._actors[actor].affiliations[:2])

    def _speakers(self, number: int) -> Iterator[tuple[str, ...]]:
        sentence = self.sentences[number]
        for found in self._doc._.attributions:
            said = Span(found.content.start, (found.continuation or found.content).end)
            if 2 * overlap(said, sentence) >= sentence.end - sentence.start:
                yield found.actors

    def _is_organisation(self, actor: str) -> bool:
        return actor in self._actors and self._actors[actor].type == "organisation"


def _probability(traits: Traits) -> float:
    return 1 / (1 + exp(-BIAS - sum(WEIGHTS[trait] * value for trait, value in traits.items())))
