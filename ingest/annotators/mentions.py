"""Marks the words that name an actor or a model of the debate, and spaCy's persons and organisations beside them."""

import re
from collections.abc import Iterable
from functools import cache

from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as SpacySpan

from ingest.annotation import Mention
from ingest.annotators.lexicon import lexicon
from ingest.annotators.names import Found, fold, index
from ingest.coding import Span
from ingest.debate import ListedActor

_LABELS = {"PER": "PER", "PERSON": "PER", "ORG": "ORG"}
_SENTENCE_BREAKS = frozenset('.!?:\n«»"“”—(')
SAFE_SURNAME = 5  # a shorter surname counts only where the text gives the full name too


@Language.component("stancegraph_mentions", assigns=["doc._.mentions"])
def mark(doc: Doc) -> Doc:
    text = doc.text
    listed = list(_listed(doc, text)) if doc._.debate else []
    taken = [mention.span for mention in listed]
    doc._.mentions = sorted([*listed, *_unlisted(doc, text, taken)], key=lambda mention: mention.span)
    return doc


def _listed(doc: Doc, text: str) -> Iterable[Mention]:
    found = list(index(doc._.debate).find(text))
    named = {actor.id for one in found if not one.surname for actor in one.actors}
    latest: dict[str, int] = {}
    for number, one in enumerate(found):
        actor = _choose(one, named, latest, text)
        if actor:
            latest[actor.id] = number
            yield Mention(Span(one.start, one.end), actor.id, actor.type)


def _choose(found: Found, named: set[str], latest: dict[str, int], text: str) -> ListedActor | None:
    """A surname is that of the person last named in full; a name of several is that of the one already spoken of."""
    if not found.surname:
        return max(found.actors, key=lambda actor: latest.get(actor.id, -1))
    if _inside_a_name(text, found.start, found.end):
        return None
    known = [actor for actor in found.actors if actor.id in named]
    if known:
        return max(known, key=lambda actor: latest.get(actor.id, -1))
    return found.actors[0] if len(found.actors) == 1 and found.end - found.start >= SAFE_SURNAME else None


def _inside_a_name(text: str, start: int, end: int) -> bool:
    """Whether another capitalised word stands beside, so that the surname belongs to somebody else's name."""
    before = text[max(0, start - 40) : start].split(" ")
    if len(before) > 2 and before[-1] == "" and before[-2][:1].isupper() and not before[-2].endswith("."):
        earlier = " ".join(before[:-2]).rstrip(" ")
        if len(before[-2]) > 3 and earlier and earlier[-1] not in _SENTENCE_BREAKS:
            return True
    return text[end : end + 1] == "-" or (text[end : end + 1] == " " and text[end + 1 : end + 2].isupper())


def _unlisted(doc: Doc, text: str, taken: list[Span]) -> Iterable[Mention]:
    covered = {position for span in taken for position in range(span.start, span.end)}
    for match in _titled(doc.lang_).finditer(text):
        if not covered.intersection(range(*match.span())):
            covered.update(range(*match.span()))
            yield Mention(Span(*match.span()), None, "PER")
    for entity in doc.ents:
        label = _LABELS.get(entity.label_)
        if label and not covered.intersection(range(entity.start_char, entity.end_char)) and _is_name(entity, label):
            yield Mention(Span(entity.start_char, entity.end_char), None, label)


@cache
def _titled(language: str) -> re.Pattern[str]:
    """A title and the capitalised words behind it."""
    titles = "|".join(re.escape(title) for group in ("men", "women") for title in lexicon(language).words[group])
    name = r"[A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)*"
    return re.compile(rf"(?<!\w)(?i:{titles})\.? {name}(?: {name})*")


def _is_name(entity: SpacySpan, label: str) -> bool:
    """A role or a kind of organisation that the model takes for a name of a person is none."""
    known = lexicon(entity.doc.lang_)
    words = [word for word in entity.text.split() if word[:1].isupper()]
    kinds = [known.kind(fold(word)) for word in entity.text.split()]
    ordinary = any(kinds) if label == "PER" else "people" in kinds or known.kind(fold(entity.text)) != ""
    return bool(words) and not ordinary
