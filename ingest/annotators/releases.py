"""Finds which models are out, open or closed, from the words beside their names."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc

from ingest import languages
from ingest.annotation import Mention
from ingest.coding import CodedRelease, Span
from ingest.conduct import conduct
from ingest.debate import Debate, ListedActor
from ingest.passages import sentences

_CLAUSE = re.compile(r"[;:—]|,(?=\s(?:mais|tandis|alors|quand|but|while|whereas)\b)")
NEAR = 120  # characters between a model's name and a word that still says how it is released


@dataclass(frozen=True, slots=True)
class Words:
    """What a language says of the access to a model."""

    open: re.Pattern[str]
    closed: re.Pattern[str]
    released: re.Pattern[str]
    negations: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Sign:
    """One place of the text that says how a model is released; the stronger the closer the words stand."""

    access: str
    strength: float
    evidence: Span


@Language.component("stancegraph_releases", assigns=["doc._.releases"])
def find(doc: Doc) -> Doc:
    if doc._.debate:
        doc._.releases = list(_releases(doc, doc._.debate))
    return doc


@cache
def words(language: str) -> Words:
    """The lexicon of opening and closing of a language, as patterns."""
    data = languages.data(language, "access")
    return Words(*(_any(data[group]) for group in ("open", "closed", "released", "negations")))


def _any(patterns: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)", re.IGNORECASE)


def _releases(doc: Doc, debate: Debate) -> Iterator[CodedRelease]:
    usual = conduct(debate).access(doc._.document.id if doc._.document else "")
    for model, signs in _signs(doc, debate, usual).items():
        votes: dict[str, float] = defaultdict(float)
        for sign in signs:
            votes[sign.access] += sign.strength
        access = max(sorted(votes), key=lambda key: votes[key])
        best = max((sign for sign in signs if sign.access == access), key=lambda sign: sign.strength)
        if model.parent:
            yield CodedRelease(model.id, model.parent, access, None, best.evidence)


def _signs(doc: Doc, debate: Debate, usual: dict[str, str]) -> dict[ListedActor, list[Sign]]:
    models, known, text = _models(debate), words(doc.lang_), doc.text
    found: dict[ListedActor, list[Sign]] = defaultdict(list)
    for sentence in sentences(text):
        for mention in doc._.mentions:
            if sentence.start <= mention.span.start < sentence.end:
                for model in models.get(mention.entity or "", ()):
                    sign = _sign(known, text, sentence, mention, usual.get(model.id))
                    if sign:
                        found[model].append(sign)
    return found


def _models(debate: Debate) -> dict[str, list[ListedActor]]:
    """Each model by its id, with those that share a name with it: one name may stand for several sizes."""
    models = [actor for actor in debate.actors if actor.type == "model"]
    return {
        model.id: [other for other in models if other is model or set(model.aliases) & set(other.aliases)]
        for model in models
    }


def _sign(known: Words, whole: str, sentence: Span, mention: Mention, usual: str | None) -> Sign | None:
    clause = _clause(whole, sentence, mention.span)
    text, place = whole[clause.start : clause.end], mention.span.start - clause.start
    signs = [
        (abs(match.start() - place), access if not _denied(known, text, match.start()) else _other(access))
        for access, pattern in (("open", known.open), ("closed", known.closed))
        for match in pattern.finditer(text)
        if not (mention.span.start <= clause.start + match.start() < mention.span.end)
    ]
    distance, access = min(signs, default=(NEAR, ""))
    if distance < NEAR:
        return Sign(access, 1.0 - distance / (2 * NEAR), sentence)
    if usual and known.released.search(text):
        return Sign(usual, 0.4, sentence)
    return None


def _clause(text: str, sentence: Span, name: Span) -> Span:
    breaks = [sentence.start + match.start() for match in _CLAUSE.finditer(text[sentence.start : sentence.end])]
    start = max((at for at in breaks if at < name.start), default=sentence.start)
    return Span(start, min((at for at in breaks if at >= name.end), default=sentence.end))


def _denied(known: Words, text: str, at: int) -> bool:
    return bool(known.negations.search(text[max(0, at - 15) : at]))


def _other(access: str) -> str:
    return "closed" if access == "open" else "open"
