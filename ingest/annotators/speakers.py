"""Fills `attribution.actors`: whom the speaker's words name, read in the order of the text."""

from spacy.language import Language
from spacy.tokens import Doc

from ingest.annotation import Attribution
from ingest.annotators.discourse import Discourse, gender_by_words, organisation_gender
from ingest.annotators.holders import Holders
from ingest.annotators.lexicon import lexicon
from ingest.annotators.phrases import Phrase, phrase
from ingest.annotators.resolution import Resolver
from ingest.annotators.ties import stated
from ingest.coding import Span


@Language.factory("stancegraph_speakers", assigns=["doc._.attributions", "doc._.names"])
def speakers(nlp: Language, name: str) -> "Speakers":
    return Speakers(nlp.lang)


class Speakers:
    def __init__(self, language: str) -> None:
        self.known = lexicon(language)

    def __call__(self, doc: Doc) -> Doc:
        reading = _Reading(doc, self.known.language)
        order = sorted(range(len(doc._.attributions)), key=lambda i: _place(doc._.attributions[i]))
        for number in order:
            reading.read(doc._.attributions[number])
        return doc


def _place(attribution: Attribution) -> int:
    return (attribution.speaker or attribution.cue or attribution.content).start


class _Reading:
    """One document being read: mentions enter the discourse as the text reaches them."""

    def __init__(self, doc: Doc, language: str) -> None:
        self.doc, self.known = doc, lexicon(language)
        self.discourse = Discourse(doc, self.known)
        self._genders()
        published = doc._.document.published if doc._.document else ""
        self.resolver = Resolver(
            self.discourse, Holders(self.discourse, published, stated(doc, self.known)), doc._.names
        )
        for mention in doc._.mentions:
            if mention.label in ("person", "organisation", "publication", "PER"):
                actor = mention.entity or self.resolver.unlisted(mention)
                self.discourse.add(self.discourse.of_mention(mention, actor))

    def _genders(self) -> None:
        for mention in self.doc._.mentions:
            if mention.entity and mention.label == "person":
                self.discourse.note_gender(mention.entity, gender_by_words(self.doc.text, mention.span, self.known))
            elif mention.entity and self.known.language == "fr":
                self.discourse.note_gender(mention.entity, organisation_gender(self.doc.text, mention.span, self.known))

    def read(self, attribution: Attribution) -> None:
        if attribution.speaker is None:
            attribution.actors, attribution.reasons["actors"] = self._without_words(attribution)
            return
        words = self._phrase(attribution.speaker)
        exclude = self._enclosing(attribution)
        direct = self._first_or_second_person(words, attribution)
        attribution.actors, attribution.reasons["actors"] = direct or self.resolver.resolve(words, exclude)
        self._remember(attribution.speaker, attribution.actors, words)

    def _phrase(self, span: Span) -> Phrase:
        inside = [m for m in self.doc._.mentions if m.span.start < span.end and span.start < m.span.end]
        return phrase(self.doc.text, span, inside, self.known)

    def _remember(self, span: Span, actors: tuple[str, ...], words: Phrase) -> None:
        kind = "document" if words.kind == "documents" else ""
        gender = words.gender if words.kind else ""
        pronoun = self.known.pronouns.get(words.text)
        if pronoun and not pronoun.owner:
            gender = pronoun.gender
        if kind == "" and len(actors) == 1 and self.discourse.kind(actors[0]) == "person":
            self.discourse.note_gender(actors[0], gender if gender in ("m", "f") else "")
        self.discourse.add(self.discourse.as_speaker(actors, span, gender, words.number, words.head, kind))

    def _enclosing(self, attribution: Attribution) -> tuple[str, ...]:
        if attribution.via is None:
            return ()
        outer = self.doc._.attributions[attribution.via]
        return outer.actors

    def _first_or_second_person(self, words: Phrase, attribution: Attribution) -> tuple[tuple[str, ...], str] | None:
        form = self.known.pronouns.get(words.words[0].text) if words.words else None
        if form is None or form.person == 3 or len(words.words) > 1:
            return None
        if form.person == 1 and (outer := self._enclosing(attribution)):
            return outer, "first person"
        previous = [a for a in self.doc._.attributions if a.actors and a.kind == "direct"]
        return (previous[-1].actors, "person spoken to") if previous else None

    def _without_words(self, attribution: Attribution) -> tuple[tuple[str, ...], str]:
        """A turn without a label is the interviewee's; otherwise whoever spoke last goes on."""
        place = _place(attribution)
        earlier = [a for a in self.doc._.attributions if a.actors and _place(a) < place]
        turns = [a for a in earlier if a.speaker is None and a.kind == "direct"]
        if attribution.kind == "direct" and turns:
            return turns[-1].actors, "turn"
        persons = [r for r in self.discourse.before(place) if r.kind == "person"]
        if attribution.kind == "direct" and persons:
            return persons[0].actors, "turn"
        return (earlier[-1].actors, "previous") if earlier else (("anon::source",), "unnamed")
