"""What does one statement say, where does it stand, and what is it evidence of?"""

from dataclasses import fields

from graph.answers import Assertion, Quotation, StatementAnswer
from graph.queries import stances
from graph.queries.documents import span
from graph.queries.identifiers import not_found
from graph.queries.labels import ACTOR, PROPOSITION, actor_label, label
from graph.store.session import Store

AROUND = 32  # characters of the text before and after the quotation

STATEMENT = """
MATCH (s:Statement {id: $id})-[:IN]->(d:Document)
OPTIONAL MATCH (s)-[:VIA]->(reporting:Statement)
RETURN s.id AS statement, s.quote AS quote, s.start AS start, s.end AS end, s.speaker AS speaker, s.cue AS cue,
       s.date AS date, s.confidence AS confidence, d.id AS document, d.title AS title, d.publisher AS publisher,
       d.published AS published, d.language AS language, d.debate AS debate, s.kind AS kind, s.position AS position,
       s.extractor AS extractor, reporting.id AS via, s.speaker_start AS speaker_start, s.speaker_end AS speaker_end,
       s.cue_start AS cue_start, s.cue_end AS cue_end, s.continuation_start AS continuation_start,
       s.continuation_end AS continuation_end,
       d.text AS text
ORDER BY statement, via
"""

SPEAKERS = f"""
MATCH (:Statement {{id: $id}})<-[:MADE]-(a:Actor)
RETURN {ACTOR} AS actor
ORDER BY a.name, a.id
"""

ASSERTIONS = f"""
MATCH (:Statement {{id: $id}})-[x:ASSERTS]->(p:Proposition)
RETURN {PROPOSITION} AS proposition, x.agree AS agree, x.confidence AS confidence, x.like AS like
ORDER BY p.id, agree
"""

EVIDENCED = "MATCH (:Statement {id: $statement})-[:EVIDENCES]->(s:Stance)<-[:HOLDS]-(a:Actor)"

QUOTED = tuple(field.name for field in fields(Quotation) if field.name != "voiced_by")
OWN = ("debate", "kind", "position", "extractor", "via")


def statement(store: Store, id: str) -> StatementAnswer:
    """One statement; `NotFound` when the graph does not hold it."""
    rows = store.rows(STATEMENT, id=id)
    if not rows:
        raise not_found(store, "statement", id)
    row = rows[0]
    text, start, end = row["text"], row["start"], row["end"]
    return StatementAnswer(
        id=row["statement"],
        actors=tuple(actor_label(each["actor"]) for each in store.rows(SPEAKERS, id=id)),
        quotation=Quotation(**{name: row[name] for name in QUOTED}),
        prefix=text[max(start - AROUND, 0) : start],
        suffix=text[end : end + AROUND],
        speaker=span(row, "speaker"),
        cue=span(row, "cue"),
        continuation=span(row, "continuation"),
        assertions=tuple(
            Assertion(label(each["proposition"]), each["agree"], each["confidence"], each["like"])
            for each in store.rows(ASSERTIONS, id=id)
        ),
        stances=stances.stances(store, EVIDENCED, statement=id),
        **{name: row[name] for name in OWN},
    )
