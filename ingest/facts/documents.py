"""What a document says, from its coding: each quotation is cut from the text, so that it is verbatim or refused."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypedDict

from graph.ontology.facts import Facts
from graph.ontology.identity import code_id, digest
from graph.ontology.nodes import Document, Statement
from graph.ontology.relations import (
    AffiliatedWith,
    Asserts,
    In,
    Made,
    Mentions,
    Pursues,
    Relation,
    Released,
    Takes,
    Via,
)
from ingest.coding import CodedStatement, Coding, Span
from ingest.debate import Debate
from ingest.errors import DocumentRefused
from ingest.facts.actors import Cast, cast
from ingest.facts.mentions import named_in


def document_facts(document: Document, coding: Coding, debate: Debate) -> Facts:
    """The facts of one document.

    Raises DocumentRefused when the coding is not of this text, or names a span or a code that does not exist.
    """
    if (coding.document, coding.text_sha256) != (document.id, document.sha256):
        raise DocumentRefused(f"{document.id}: the coding is of another text: code the document anew")
    return _Reading(document, coding, debate, cast(coding, debate)).facts()


class _Evidence(TypedDict):
    document: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class _Reading:
    document: Document
    coding: Coding
    debate: Debate
    cast: Cast

    def facts(self) -> Facts:
        self._check_codes()
        statements = self._statements()
        ids = {coded.id: statement.id for coded, statement in zip(self.coding.statements, statements, strict=True)}
        relations = [
            relation
            for coded, statement in zip(self.coding.statements, statements, strict=True)
            for relation in self._said(coded, statement, ids)
        ]
        relations += [*self._affiliations(), *self._releases(), *self._paths(), *self._strategies()]
        nodes = (self.document, *statements, *self.cast.nodes)
        return Facts(self.document.id, nodes, tuple(filter(self.cast.admits, dict.fromkeys(relations))))

    def _statements(self) -> list[Statement]:
        alike: Counter[tuple[str | None, ...]] = Counter()
        made = []
        for coded in self.coding.statements:
            words = (self._quote(coded.content), self._words(coded.cue), self._words(coded.speaker))
            alike[words] += 1
            made.append(self._statement(coded, digest(self.document.id, *words, alike[words])))
        return made

    def _statement(self, coded: CodedStatement, id_: str) -> Statement:
        return Statement(
            id=id_,
            document=self.document.id,
            quote=self._quote(coded.content),
            start=coded.content.start,
            end=coded.content.end,
            cue=self._words(coded.cue),
            cue_start=coded.cue.start if coded.cue else None,
            cue_end=coded.cue.end if coded.cue else None,
            speaker=self._words(coded.speaker),
            speaker_start=coded.speaker.start if coded.speaker else None,
            speaker_end=coded.speaker.end if coded.speaker else None,
            continuation_start=coded.continuation.start if coded.continuation else None,
            continuation_end=coded.continuation.end if coded.continuation else None,
            kind=coded.kind,
            date=coded.date or self.document.published,
            position=coded.position,
            confidence=coded.confidence,
            extractor=coded.extractor,
        )

    def _said(self, coded: CodedStatement, statement: Statement, ids: dict[str, str]) -> Iterator[Relation]:
        yield In(source=statement.id, target=self.document.id)
        for actor in coded.actors:
            yield Made(source=self.cast.id(actor), target=statement.id)
        for stance in coded.stances:
            target = code_id(self.debate.id, stance.proposition)
            sure, like = stance.confidence, stance.like
            yield Asserts(source=statement.id, target=target, agree=stance.agree, confidence=sure, like=like)
        if coded.via is not None:
            if coded.via not in ids:
                raise self._refusal(f"statement {coded.id} is said via {coded.via!r}, which is not coded")
            yield Via(source=statement.id, target=ids[coded.via])
        words = "\n".join(self._quote(span) for span in (coded.content, coded.continuation) if span)
        for named in named_in(words, self.debate.actors):
            yield Mentions(source=statement.id, target=named)

    def _affiliations(self) -> Iterator[Relation]:
        for row in self.coding.affiliations:
            yield AffiliatedWith(
                source=self.cast.id(row.actor),
                target=self.cast.id(row.organisation),
                role=row.role,
                date=self.document.published,
                **self._evidence(row.evidence),
            )

    def _releases(self) -> Iterator[Relation]:
        for row in self.coding.releases:
            yield Released(
                source=self.cast.id(row.owner),
                target=self.cast.id(row.model),
                access=row.access,
                date=row.date or self.document.published,
                **self._evidence(row.evidence),
            )

    def _paths(self) -> Iterator[Relation]:
        for row in self.coding.paths:
            yield Takes(
                source=self.cast.id(row.actor),
                target=code_id(self.debate.id, row.path),
                date=self.document.published,
                **self._evidence(row.evidence),
            )

    def _strategies(self) -> Iterator[Relation]:
        for row in self.coding.strategies:
            yield Pursues(
                source=self.cast.id(row.actor),
                target=code_id(self.debate.id, row.strategy),
                basis=row.basis,
                explains=row.explains,
                date=self.document.published,
                **self._evidence(row.evidence),
            )

    def _evidence(self, span: Span) -> _Evidence:
        return {"document": self.document.id, "start": span.start, "end": span.end, "quote": self._quote(span)}

    def _words(self, span: Span | None) -> str | None:
        return self._quote(span) if span else None

    def _quote(self, span: Span) -> str:
        if not 0 <= span.start < span.end <= len(self.document.text):
            length = len(self.document.text)
            raise self._refusal(f"characters {span.start} to {span.end} are not in its text of {length}")
        return self.document.text[span.start : span.end]

    def _check_codes(self) -> None:
        debate, coding = self.debate, self.coding
        positions = {position.code for position in debate.positions}
        paths = {path.code for path in debate.paths}
        stances = {stance.proposition for row in coding.statements for stance in row.stances}
        self._check("proposition", stances, {entry.code for entry in debate.propositions})
        self._check("path", {row.path for row in coding.paths}, paths)
        self._check(
            "strategy", {row.strategy for row in coding.strategies}, {entry.code for entry in debate.strategies}
        )
        self._check("position", {row.position for row in coding.statements}, positions | {"neutral"})
        explained = {row.explains for row in coding.strategies if row.explains is not None}
        self._check("position or path", explained, positions | paths)

    def _check(self, what: str, used: set[str], known: set[str]) -> None:
        if unknown := sorted(used - known):
            raise self._refusal(f"no {what} of the codebook is called {unknown[0]!r}")

    def _refusal(self, fault: str) -> DocumentRefused:
        return DocumentRefused(f"{self.document.id}: {fault}: mend the coding")
