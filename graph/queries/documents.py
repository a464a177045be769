"""Which texts were read, and who says what where in each of them?"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from graph.answers import DocumentAnswer, DocumentSummary, StatementMark
from graph.queries.identifiers import not_found
from graph.queries.labels import ACTOR, actor_label
from graph.store.session import Store

DOCUMENTS = """
MATCH (d:Document {debate: $debate})
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.published AS published, d.language AS language,
       COUNT { (d)<-[:IN]-(:Statement) } AS statements
ORDER BY published DESC, id
"""

DOCUMENT = """
MATCH (d:Document {id: $id})
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.published AS published, d.language AS language,
       d.url AS url, d.genre AS genre, d.text AS text
ORDER BY id
"""

STATEMENTS = """
MATCH (:Document {id: $id})<-[:IN]-(s:Statement)
RETURN s.id AS id, s.kind AS kind, s.position AS position, s.date AS date, s.confidence AS confidence,
       s.start AS content_start, s.end AS content_end, s.speaker_start AS speaker_start, s.speaker_end AS speaker_end,
       s.cue_start AS cue_start, s.cue_end AS cue_end,
       s.continuation_start AS continuation_start, s.continuation_end AS continuation_end
ORDER BY content_start, content_end, id
"""

SPEAKERS = f"""
MATCH (:Document {{id: $id}})<-[:IN]-(s:Statement)<-[:MADE]-(a:Actor)
RETURN s.id AS statement, {ACTOR} AS actor
ORDER BY statement, a.name, a.id
"""

ASSERTIONS = """
MATCH (:Document {id: $id})<-[:IN]-(s:Statement)-[x:ASSERTS]->(p:Proposition)
RETURN s.id AS statement, p.code AS code, x.agree AS agree
ORDER BY statement, code, agree
"""

Row = dict[str, Any]


def documents(store: Store, debate: str) -> tuple[DocumentSummary, ...]:
    """The documents of a debate, the newest first."""
    return tuple(DocumentSummary(**row) for row in store.rows(DOCUMENTS, debate=debate))


def document(store: Store, id: str) -> DocumentAnswer:
    """One document's text with its statements in place; `NotFound` names ids that look like the one asked for."""
    rows = store.rows(DOCUMENT, id=id)
    if not rows:
        raise not_found(store, "document", id)
    speakers = _by_statement(store.rows(SPEAKERS, id=id))
    assertions = _by_statement(store.rows(ASSERTIONS, id=id))
    marks = (_mark(row, speakers[row["id"]], assertions[row["id"]]) for row in store.rows(STATEMENTS, id=id))
    return DocumentAnswer(statements=tuple(marks), **rows[0])


def _by_statement(rows: Iterable[Row]) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row["statement"]].append(row)
    return grouped


def _mark(row: Row, speakers: list[Row], assertions: list[Row]) -> StatementMark:
    return StatementMark(
        id=row["id"],
        actors=tuple(actor_label(s["actor"]) for s in speakers),
        kind=row["kind"],
        position=row["position"],
        date=row["date"],
        confidence=row["confidence"],
        content=(row["content_start"], row["content_end"]),
        speaker=span(row, "speaker"),
        cue=span(row, "cue"),
        continuation=span(row, "continuation"),
        stances=tuple((a["code"], a["agree"]) for a in assertions),
    )


def span(row: Row, name: str) -> tuple[int, int] | None:
    """The part of a statement from `<name>_start` to `<name>_end`, where it has one."""
    start, end = row[f"{name}_start"], row[f"{name}_end"]
    return None if start is None else (start, end)
