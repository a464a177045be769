"""Fills `attribution.actors`: whom the speaker's words name, read in the order of the text."""

from spacy.language import Language
from spacy.tokens import Doc

from ingest.annotation import Attribution
from ingest.annotators.discourse import Discourse, gender_by_words, organisation_gender
from ingest.annotators.holders import Holders
from ingest.annotators.items import row
from ingest.annotators.lexicon import lexicon
from ingest.annotators.phrases import Phrase, phrase
from ingest.annotators.resolution import Answer, Resolver
from ingest.annotators.sources import introduced, parts
from ingest.annotators.ties import stated
from ingest.annotators.unnamed import Unnamed
from ingest.coding import Span

_KINDS = {"documents": "document", "publications": "publication"}


@Language.factory("stancegraph_speakers", assigns=["doc._.attributions", "doc._.names"])
def speakers(nlp: Language, name: str) -> "Speakers":
    return Speakers(str(nlp.lang))


class Speakers:
    def __init__(self, language: str) -> None:
        self.language = language

    def __call__(self, doc: Doc) -> Doc:
        reading = _Reading(doc, self.language)
        for attribution in sorted(doc._.attributions, key=_place):
            reading.read(attribution)
        return doc


def _place(attribution: Attribution) -> int:
    return (attribution.speaker or attribution.cue or attribution.content).start


class _Reading:
    """One document being read; the same words at the same place always name the same."""

    def __init__(self, doc: Doc, language: str) -> None:
        self.doc, self.known = doc, lexicon(language)
        self.discourse = Discourse(doc, self.known)
        self._genders()
        published = doc._.document.published if doc._.document else ""
        line = row(self.discourse.text, doc._.mentions, self.known)
        ties = list(stated(line, self.discourse.text))
        houses = {tie.actor.split(":")[-1]: tie.organisation for tie in reversed(ties)}
        self.unnamed = Unnamed(self.discourse, doc._.names, houses)
        self.resolver = Resolver(self.discourse, Holders(self.discourse, published, ties), self.unnamed)
        self.answers: dict[Span, Answer] = {}
        self.mentions = tuple(doc._.mentions)
        for mention in self.mentions:
            if mention.entity and mention.label in ("person", "organisation", "publication") or mention.label == "PER":
                actor = mention.entity or self.unnamed.person(mention)
                self.discourse.add(self.discourse.of_mention(mention, actor))
        spoken = [attribution.speaker for attribution in doc._.attributions if attribution.speaker]
        self.waiting = [
            p for p in introduced(line, self.discourse, self.mentions, self.known) if not _overlaps(p.span, spoken)
        ]

    def _genders(self) -> None:
        for mention in self.doc._.mentions:
            if mention.entity and mention.label == "person":
                self.discourse.note_gender(
                    mention.entity, gender_by_words(self.discourse.text, mention.span, self.known)
                )
            elif mention.entity and self.known.language == "fr":
                self.discourse.note_gender(
                    mention.entity, organisation_gender(self.discourse.text, mention.span, self.known)
                )

    def read(self, attribution: Attribution) -> None:
        if attribution.actors:
            return
        if attribution.via is not None and self._place_of_outer(attribution) > _place(attribution):
            self.read(self.doc._.attributions[attribution.via])
        self._introduce(_place(attribution))
        if attribution.speaker is None:
            answer = self._without_words(attribution)
        else:
            answer = self.answers.get(attribution.speaker) or self._answer(attribution, attribution.speaker)
            self.answers[attribution.speaker] = answer
        attribution.actors, attribution.reasons["actors"] = answer

    def _place_of_outer(self, attribution: Attribution) -> int:
        """Where the enclosing statement's speaker stands, behind the quotation perhaps; -1 if it was read already."""
        outer = self.doc._.attributions[attribution.via] if attribution.via is not None else None
        return -1 if outer is None or outer.actors or outer.via is not None else _place(outer)

    def _introduce(self, position: int) -> None:
        """Sources that the text brings up without letting them speak may be meant by a later pronoun."""
        while self.waiting and self.waiting[0].span.end <= position:
            words = self.waiting.pop(0)
            self._remember(words, self.resolver.resolve(words)[0], speaking=False)

    def _answer(self, attribution: Attribution, span: Span) -> Answer:
        spans = parts(self.discourse.text, span, self.mentions, self.known)
        pieces = [phrase(self.discourse.text, part, self.mentions, self.known) for part in spans]
        answers = [self._one(piece, attribution) for piece in pieces]
        actors = tuple(dict.fromkeys(actor for found, _ in answers for actor in found))
        self._remember(pieces[0], actors, speaking=True)
        return actors, answers[0][1]

    def _one(self, words: Phrase, attribution: Attribution) -> Answer:
        outer = self.doc._.attributions[attribution.via].actors if attribution.via is not None else ()
        form = self.known.pronouns.get(words.text)
        if form and form.person == 1 and outer:
            return outer, "first person"
        earlier = [a for a in self.doc._.attributions if a.actors and a.kind == "direct"]
        addressee = earlier[-1].actors if earlier else ()
        if form and form.person == 2 and addressee:
            return addressee, "person spoken to"
        own = addressee if any(self.known.has("speaking_to", word.text) for word in words.words) else outer
        return self.resolver.resolve(words, outer, own[0] if own else None)

    def _remember(self, words: Phrase, actors: tuple[str, ...], speaking: bool) -> None:
        pronoun = self.known.pronouns.get(words.text)
        gender = words.gender if words.kind else ""
        if pronoun and not pronoun.owner:
            gender = pronoun.gender
        kind = _KINDS.get(words.kind, "")
        if not kind and len(actors) == 1 and self.discourse.kind(actors[0]) == "person":
            self.discourse.note_gender(actors[0], gender if gender in ("m", "f") else "")
        head = self.known.listed(words.head)
        self.discourse.add(self.discourse.as_speaker(actors, words.span, gender, words.number, head, kind, speaking))

    def _without_words(self, attribution: Attribution) -> Answer:
        """A turn without a label is the interviewee's; otherwise whoever spoke last goes on."""
        place = _place(attribution)
        earlier = [a for a in self.doc._.attributions if a.actors and _place(a) < place]
        turns = [a for a in earlier if a.speaker is None and a.kind == "direct"]
        persons = [r for r in self.discourse.before(place) if r.kind == "person"]
        if attribution.kind == "direct" and turns:
            return turns[-1].actors, "turn"
        if attribution.kind == "direct" and persons:
            return persons[0].actors, "turn"
        return (earlier[-1].actors, "previous") if earlier else (("anon::source",), "unnamed")


def _overlaps(span: Span, others: list[Span]) -> bool:
    return any(span.start < other.end and other.start < span.end for other in others)
