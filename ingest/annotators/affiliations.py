"""Reads who belongs where, and as what, from the words of the text."""

from collections.abc import Iterable, Iterator

from spacy.language import Language
from spacy.tokens import Doc

from ingest.annotation import Attribution
from ingest.annotators.discourse import Discourse
from ingest.annotators.holders import Holders
from ingest.annotators.items import Row, row
from ingest.annotators.lexicon import lexicon
from ingest.annotators.phrases import phrase
from ingest.annotators.ties import Role, roles, stated
from ingest.coding import CodedAffiliation

_BY_ROLE = frozenset({"role", "role holder", "head", "epithet"})  # reasons that rest on what the speaker is


@Language.factory("stancegraph_affiliations", assigns=["doc._.affiliations"])
def affiliations(nlp: Language, name: str) -> "Affiliations":
    return Affiliations(str(nlp.lang))


class Affiliations:
    """The ties that the text states, those that a role tells of a listed person, those of unnamed sources."""

    def __init__(self, language: str) -> None:
        self.known = lexicon(language)

    def __call__(self, doc: Doc) -> Doc:
        discourse = Discourse(doc, self.known)
        for mention in doc._.mentions:
            if mention.entity and mention.label == "person":
                discourse.add(discourse.of_mention(mention, mention.entity))
        holders = Holders(discourse, doc._.document.published if doc._.document else "")
        line = row(discourse.text, doc._.mentions, self.known)
        found = [*stated(line, discourse.text), *self._held(doc, line, holders), *self._speaking(doc, holders)]
        doc._.affiliations = list({(tie.actor, tie.organisation): tie for tie in reversed(found)}.values())[::-1]
        return doc

    def _held(self, doc: Doc, line: Row, holders: Holders) -> Iterator[CodedAffiliation]:
        """A role beside a listed person, or one that only a listed person holds in the organisation named with it."""
        named = {mention.entity for mention in doc._.mentions}
        for role in roles(line, holders.discourse.text):
            for person in _persons(role, holders):
                organisation = role.organisation or holders.organisation(person, role.words, named)
                if organisation:
                    yield CodedAffiliation(person, organisation, role.words, role.evidence)

    def _speaking(self, doc: Doc, holders: Holders) -> Iterator[CodedAffiliation]:
        named = {mention.entity for mention in doc._.mentions}
        for attribution in doc._.attributions:
            role = self._role_words(doc, holders.discourse.text, attribution)
            for actor in attribution.actors if role else ():
                organisation = _of_unnamed(actor) or (
                    holders.organisation(actor, role, named) if attribution.reasons["actors"] in _BY_ROLE else None
                )
                if organisation and attribution.speaker:
                    yield CodedAffiliation(actor, organisation, role, attribution.speaker)

    def _role_words(self, doc: Doc, text: str, attribution: Attribution) -> str:
        """The words of the speaker's phrase if a role is at its head."""
        span = attribution.speaker
        if span is None:
            return ""
        words = phrase(text, span, tuple(doc._.mentions), self.known)
        if words.kind not in ("people", "epithets", "groups") or words.head_span is None:
            return ""
        return text[words.head_span.start : min(words.core, span.end)]


def _persons(role: Role, holders: Holders) -> Iterable[str]:
    if role.persons:
        return role.persons
    if role.organisation and role.definite:
        return holders.persons(role.organisation, role.words)[:1]
    return ()


def _of_unnamed(actor: str) -> str | None:
    parts = actor.split(":")
    return parts[1] or None if len(parts) == 3 and parts[0] == "anon" else None
