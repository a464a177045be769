"""Who has been spoken of up to a place in the text, and what is known of each: kind, gender, number, prominence."""

from bisect import bisect_right, insort
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from ingest.annotation import Mention
from ingest.annotators.lexicon import Lexicon
from ingest.annotators.names import fold
from ingest.coding import Span
from ingest.debate import ListedActor

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubjpass", "ROOT"})
_OF_NOUNS = frozenset({"nmod", "poss", "compound", "nmod:poss"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_APPOSED = frozenset({"appos", "flat:name", "compound"})
KINDS = {"person": "person", "PER": "person", "publication": "publication"}


@dataclass(frozen=True, slots=True)
class Referent:
    """Somebody spoken of. `kind`: person, organisation, publication or document; gender may be unknown ('')."""

    actors: tuple[str, ...]
    kind: str
    gender: str
    number: str
    start: int
    end: int
    subject: bool = False
    speaker: bool = False
    head: str = ""
    embedded: bool = False  # named only to say whose or which something is: *a director of …*


class Discourse:
    """The referents of a document in the order in which they come up; grows as speakers are resolved."""

    def __init__(self, doc: Doc, known: Lexicon) -> None:
        self.doc, self.known, self.text = (
            doc,
            known,
            doc.text,
        )  # spaCy joins its tokens anew whenever asked for the text
        self.sentence_starts = [sentence.start_char for sentence in doc.sents]
        self.token_starts = [token.idx for token in doc]
        self.paragraph_starts = [0, *(i + 1 for i, character in enumerate(self.text) if character == "\n")]
        self.listed: dict[str, ListedActor] = {a.id: a for a in doc._.debate.actors} if doc._.debate else {}
        self.genders: dict[str, str] = {}
        self.kinds: dict[str, str] = {}
        self.referents: list[Referent] = []

    def add(self, referent: Referent) -> None:
        insort(self.referents, referent, key=lambda other: other.start)

    def before(self, position: int) -> list[Referent]:
        """In the order of the text, whenever they were found."""
        return [referent for referent in self.referents if referent.start < position]

    def sentences_between(self, first: int, second: int) -> int:
        return bisect_right(self.sentence_starts, second) - bisect_right(self.sentence_starts, first)

    def paragraphs_between(self, first: int, second: int) -> int:
        return bisect_right(self.paragraph_starts, second) - bisect_right(self.paragraph_starts, first)

    def sentence_start(self, position: int) -> int:
        place = bisect_right(self.sentence_starts, position)
        return self.sentence_starts[place - 1] if place else 0

    def gender(self, actor: str) -> str:
        return self.genders.get(actor, "")

    def note_gender(self, actor: str, gender: str) -> None:
        if gender:
            self.genders.setdefault(actor, gender)

    def kind(self, actor: str) -> str:
        """person, organisation, publication or document, of an id that is listed or not."""
        entry = self.listed.get(actor)
        if entry is None or entry.type == "role":
            return self.kinds.get(actor, "person")
        return KINDS.get(entry.type, "organisation")

    def of_mention(self, mention: Mention, actor: str) -> Referent:
        kind = self.kind(actor)
        return Referent(
            (actor,),
            kind,
            self.gender(actor),
            "s",
            mention.span.start,
            mention.span.end,
            subject=self.is_subject(mention.span),
            embedded=self.is_embedded(mention.span),
        )

    def as_speaker(
        self, actors: tuple[str, ...], span: Span, gender: str, number: str, head: str, kind: str, speaking: bool = True
    ) -> Referent:
        alone = actors[0] if len(actors) == 1 else ""
        return Referent(
            actors,
            kind or self.kind(actors[0]),
            gender or self.gender(alone),
            "p" if len(actors) > 1 and kind != "document" else number,
            span.start,
            span.end,
            subject=speaking or self.is_subject(span),
            speaker=speaking,
            head=head,
        )

    def is_subject(self, span: Span) -> bool:
        """Whether the parser takes the words, or what they are an apposition to, for a subject."""
        top = self._top(span)
        return top is not None and (top.head if top.dep_ in _APPOSED else top).dep_ in _SUBJECTS

    def is_embedded(self, span: Span) -> bool:
        """Whether the words depend on a noun, directly or by a preposition."""
        top = self._top(span)
        if top is None:
            return False
        if top.dep_ == "pobj":
            return top.head.dep_ == "prep" and top.head.head.pos_ in _NOUNS
        return top.dep_ in _OF_NOUNS and top.head.pos_ in _NOUNS

    def _top(self, span: Span) -> Token | None:
        """The word of the span that all others in it depend on."""
        first, last = bisect_right(self.token_starts, span.start) - 1, bisect_right(self.token_starts, span.end - 1)
        inside = range(first, last)
        words = self.doc[max(0, first) : last]
        return next((t for t in words if t.head.i not in inside or t.dep_ == "ROOT"), None)


def gender_by_words(text: str, mention: Span, known: Lexicon) -> str:
    """m or f by the title or article before a person's name, or by the given name."""
    before = fold(text[max(0, mention.start - 12) : mention.start]).split()
    for word in before[-1:]:
        if known.has("men", word) or known.has("women", word):
            return "m" if known.has("men", word) else "f"
    name = fold(text[mention.start : mention.end]).split()
    titled = name[0] if name else ""
    if known.has("men", titled) or known.has("women", titled):
        return "m" if known.has("men", titled) else "f"
    return known.first_names.get(titled, "")


def organisation_gender(text: str, mention: Span, known: Lexicon) -> str:
    """m or f by the article that stands before or inside an organisation's name."""
    words = [
        *fold(text[max(0, mention.start - 4) : mention.start]).split()[-1:],
        *fold(text[mention.start : mention.end]).split()[:1],
    ]
    for word in words:
        if known.has("feminine", word):
            return "f"
        if known.has("masculine", word):
            return "m"
    return ""
