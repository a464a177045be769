"""Words of documents with their source: those of statements, and those that show a deed or an interest."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from graph.answers import ActorLabel, Quotation
from graph.evidence import Words
from graph.store.session import Store

QUOTED = """
s.id AS statement, s.quote AS quote, s.start AS start, s.end AS end, s.speaker AS speaker, s.cue AS cue,
s.date AS date, s.confidence AS confidence, d.id AS document, d.title AS title, d.publisher AS publisher,
d.published AS published, d.language AS language
"""

STATEMENTS = f"""
UNWIND $stances AS id
MATCH (:Stance {{id: id}})<-[:EVIDENCES]-(s:Statement)-[:IN]->(d:Document)
RETURN id AS stance, {QUOTED}
ORDER BY stance, date, document, start, statement
"""

ONES = f"""
UNWIND $statements AS id
MATCH (s:Statement {{id: id}})-[:IN]->(d:Document)
RETURN {QUOTED}
ORDER BY date, document, start, statement
"""

DOCUMENTS = """
UNWIND $documents AS id
MATCH (d:Document {id: id})
RETURN d.id AS document, d.title AS title, d.publisher AS publisher, d.published AS published, d.language AS language
ORDER BY document
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """Words that are no statement, with the date and confidence of what they show, and whose it is if not its own."""

    words: Words
    date: str
    confidence: float
    doers: tuple[ActorLabel, ...] = ()


def quotations_of(store: Store, stances: Iterable[str]) -> dict[str, tuple[Quotation, ...]]:
    """The statements that are evidence of each stance, the oldest first."""
    found: dict[str, list[Quotation]] = defaultdict(list)
    for row in store.rows(STATEMENTS, stances=sorted(stances)):
        found[row.pop("stance")].append(Quotation(**row))
    return {stance: tuple(quotations) for stance, quotations in found.items()}


def statements_quoted(store: Store, statements: Iterable[str]) -> dict[str, Quotation]:
    """Each statement as a quotation, the oldest first."""
    return {row["statement"]: Quotation(**row) for row in store.rows(ONES, statements=sorted(set(statements)))}


def headings(store: Store, documents: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Title, publisher, date and language of each document, by its id."""
    return {row["document"]: row for row in store.rows(DOCUMENTS, documents=sorted(set(documents)))}


def quotation(shown: Shown, heading: dict[str, Any]) -> Quotation:
    """The words under the heading of their document."""
    words = shown.words
    return Quotation(
        statement=None, quote=words.quote, start=words.start, end=words.end,
        speaker=None, cue=None, date=shown.date, confidence=shown.confidence, voiced_by=shown.doers, **heading,
    )  # fmt: skip


def quotations(shown: Iterable[Shown], headings: dict[str, dict[str, Any]]) -> tuple[Quotation, ...]:
    """The words in order of time, each once."""
    ordered = sorted(set(shown), key=lambda s: (s.date, s.words.document, s.words.start, s.words.end, -s.confidence))
    unique = {one.words: one for one in reversed(ordered)}
    return tuple(quotation(one, headings[one.words.document]) for one in reversed(unique.values()))
