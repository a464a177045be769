"""Who says what: the learned reader proposes, quotation marks and the guidelines' borders dispose."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from math import exp, log
from typing import TypeVar

from spacy.language import Language
from spacy.tokens import Doc

from ingest.annotation import Attribution
from ingest.annotators import spans, trimming
from ingest.annotators.clauses import before_next_act, governed_clause
from ingest.annotators.dates import date_of_act
from ingest.annotators.nouns import to_noun
from ingest.annotators.quotations import MARKS, Quotation, quotations
from ingest.annotators.subjects import corrected
from ingest.annotators.tagger import KINDS, TaggedStatement, Tagger, shared_tagger
from ingest.coding import Span
from ingest.passages import sentences

Told = TypeVar("Told", TaggedStatement, Attribution)

EXTRACTOR = "attribution-tagger"
THRESHOLD = 0.36
"""The confidence from which a statement counts: the best F1 in cross-validation."""
_CALIBRATION = (0.17, 0.15, -0.88)
"""Weights of both passes' log odds, and a constant: logistic regression on cross-validated predictions."""


@Language.factory("stancegraph_attribution", default_config={"threshold": THRESHOLD})
def make_attribution(nlp: Language, name: str, threshold: float) -> "AttributionAnnotator":
    return AttributionAnnotator(shared_tagger(), threshold)


class AttributionAnnotator:
    """Fills `doc._.attributions` in the order of the text, and `doc.spans`. Uses the parse where there is one.

    `borders` and `grammar` False leave out what quotation marks and sentence ends, and what the parse, say of the
    learned spans: for measuring what each adds.
    """

    def __init__(
        self, tagger: Tagger, threshold: float = THRESHOLD, *, borders: bool = True, grammar: bool = True
    ) -> None:
        self.tagger, self.threshold, self.borders, self.grammar = tagger, threshold, borders, grammar

    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        marks = quotations(text)
        likely = [t for t in self.tagger.read(text) if t.content and confidence(t) >= self.threshold]
        place = _attribution if self.borders else _as_learned
        found = [place(text, tagged, marks) for tagged in _told_once(likely, confidence)]
        placed = [attribution for attribution in found if attribution]
        for attribution in placed if self.grammar else ():
            _by_grammar(doc, text, attribution, marks)
        once = _told_once(placed, lambda attribution: attribution.confidence)  # for borders have moved
        doc._.attributions = sorted(once, key=_place)
        _go_on(text, doc._.attributions)
        _nest(doc._.attributions)
        for attribution in doc._.attributions:
            attribution.date = date_of_act(doc, attribution)
        spans.mark(doc)
        return doc


def _by_grammar(doc: Doc, text: str, attribution: Attribution, marks: list[Quotation]) -> None:
    cue, speaker, content = attribution.cue, attribution.speaker, attribution.content
    if cue is not None:
        speaker = corrected(doc, cue, speaker, content)
        if attribution.kind != "direct":
            said = governed_clause(doc, cue, content)
            if said != content:
                said = trimming.content(text, trimming.governed(text, said, cue), marks)
            attribution.content = before_next_act(doc, cue, said)
            unquoted = "indirect" if attribution.kind == "mixed" else attribution.kind
            attribution.kind = _by_marks(text, attribution.content, marks) or unquoted
    attribution.speaker = speaker and to_noun(doc, speaker)


def confidence(tagged: TaggedStatement) -> float:
    """How likely this is a statement, both passes taken together."""
    cue, whole, constant = _CALIBRATION
    return 1 / (1 + exp(-(cue * _log_odds(tagged.cue_score) + whole * _log_odds(tagged.score) + constant)))


def _log_odds(probability: float) -> float:
    bounded = min(max(probability, 1e-4), 1 - 1e-4)
    return log(bounded / (1 - bounded))


def _place(attribution: Attribution) -> tuple[int, int]:
    return attribution.cue.start if attribution.cue else attribution.content.start, attribution.content.start


def _told_once(found: Iterable[Told], sure: Callable[[Told], float]) -> list[Told]:
    """One statement a cue and content: pieces of one cue say the same thing, and the surest piece stands for all."""
    kept: list[Told] = []
    for one in sorted(found, key=sure, reverse=True):
        pieces = (other for other in kept if one.cue and other.cue and _gap(one.cue, other.cue) <= 2)
        if not any(_common(one.content, piece.content) > 0.8 for piece in pieces):
            kept.append(one)
    return kept


def _gap(one: Span, other: Span) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


def _common(one: Span | None, other: Span | None) -> float:
    if one is None or other is None:
        return 0.0
    return -_gap(one, other) / max(1, max(one.end, other.end) - min(one.start, other.start))


def _attribution(text: str, tagged: TaggedStatement, marks: list[Quotation]) -> Attribution | None:
    assert tagged.content is not None
    said, inserted = tagged.content, _inserted(tagged)
    if tagged.kinds[KINDS.index("direct")] < 0.5:
        said = trimming.governed(text, trimming.whole_words(text, said), tagged.cue)
        said = trimming.in_sentence(text, said, inserted)
        said = trimming.around(text, said, inserted)
    else:
        said = trimming.quoted(said, inserted, marks)
    content = trimming.content(text, said, marks)
    if content.start >= content.end:
        return None
    behind = max(part.end for part in (content, tagged.cue, tagged.speaker) if part)
    return Attribution(
        speaker=trimming.name(text, tagged.speaker) if tagged.speaker else None,
        cue=trimming.name(text, tagged.cue),
        content=content,
        continuation=trimming.sentences(text, behind, tagged.continuation.end) if tagged.continuation else None,
        kind=_kind(text, content, marks, tagged.kinds),
        confidence=round(confidence(tagged), 4),
        extractor=EXTRACTOR,
    )


def _inserted(tagged: TaggedStatement) -> Span:
    """The cue, with the speaker beside it."""
    if tagged.speaker is None or _gap(tagged.cue, tagged.speaker) > 3:
        return tagged.cue
    return Span(min(tagged.cue.start, tagged.speaker.start), max(tagged.cue.end, tagged.speaker.end))


def _as_learned(text: str, tagged: TaggedStatement, marks: list[Quotation]) -> Attribution:
    """The learned spans as they are."""
    assert tagged.content is not None
    return Attribution(
        speaker=tagged.speaker,
        cue=tagged.cue,
        content=tagged.content,
        continuation=tagged.continuation,
        kind=_kind(text, tagged.content, marks, tagged.kinds),
        confidence=round(confidence(tagged), 4),
        extractor=EXTRACTOR,
    )


def _kind(text: str, content: Span, marks: list[Quotation], likely: Sequence[float]) -> str:
    """Quotation marks decide where there are any; without, a turn of an interview is direct too."""
    unquoted = {kind: p for kind, p in zip(KINDS, likely, strict=True) if kind != "mixed"}
    return _by_marks(text, content, marks) or max(unquoted, key=unquoted.__getitem__)


def _by_marks(text: str, content: Span, marks: list[Quotation]) -> str:
    """The kind of what is quoted; empty where nothing is."""
    if any(q.inner.start - 1 <= content.start and content.end <= q.outer.end for q in marks):
        return "direct"
    return "mixed" if any(text[i] in MARKS and text[i] != "‘" for i in range(content.start, content.end)) else ""


def _go_on(text: str, attributions: list[Attribution]) -> None:
    """Who goes on speaking does so to the end of the paragraph, or of the sentence before the next statement's."""
    begins = [min(p.start for p in (a.speaker, a.cue, a.content) if p) for a in attributions]
    for attribution in attributions:
        further = attribution.continuation
        if further:
            line = text.find("\n", further.end)
            borders = [len(text) if line < 0 else line, *(start for start in begins if start >= further.end)]
            ends = [sentence.end for sentence in sentences(text) if further.end <= sentence.end <= min(borders)]
            attribution.continuation = Span(further.start, max(ends, default=further.end))


def _nest(attributions: list[Attribution]) -> None:
    """`via`: the narrowest statement whose content, or else continuation, has the other's cue in it."""
    for inner in attributions:
        holders = [i for i, outer in enumerate(attributions) if outer is not inner and _holds(outer, inner)]
        if holders:
            inner.via = min(holders, key=lambda i: _width(attributions[i].content))
    for one, other in pairwise(attributions):
        if one.via is not None and attributions[one.via] is other and other.via is not None:
            other.via = None


def _holds(outer: Attribution, inner: Attribution) -> bool:
    if inner.cue is None or outer.cue is None or _within(outer.cue, inner.content):
        return False
    return any(_within(inner.cue, part) for part in (outer.content, outer.continuation) if part)


def _within(inner: Span, outer: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _width(span: Span) -> int:
    return span.end - span.start
