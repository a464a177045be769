"""A line for each side that a statement takes, with its words and their place: for spreadsheets."""

import csv
from io import StringIO

from graph.exports.format import Export
from graph.store.session import Store

COLUMNS = (
    "actor", "name", "position", "proposition", "agree", "quote", "start", "end", "speaker", "cue", "kind", "date",
    "confidence", "statement", "document", "title", "publisher", "published", "language",
)  # fmt: skip

STATEMENTS = """
MATCH (a:Actor)-[:MADE]->(s:Statement)-[:IN]->(d:Document {debate: $debate})
OPTIONAL MATCH (s)-[x:ASSERTS]->(p:Proposition)
RETURN a.id AS actor, a.name AS name, s.position AS position, p.code AS proposition, x.agree AS agree,
       s.quote AS quote, s.start AS start, s.end AS end, s.speaker AS speaker, s.cue AS cue, s.kind AS kind,
       s.date AS date, s.confidence AS confidence, s.id AS statement, d.id AS document, d.title AS title,
       d.publisher AS publisher, d.published AS published, d.language AS language
ORDER BY document, start, end, statement, name, actor, proposition
"""

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write(store: Store, debate: str, language: str) -> str:
    """Statements without a side have one line too. A text that a spreadsheet would run is led by an apostrophe."""
    text = StringIO()
    rows = csv.DictWriter(text, COLUMNS)
    rows.writeheader()
    for row in store.rows(STATEMENTS, debate=debate):
        rows.writerow({name: harmless(value) for name, value in row.items()})
    return text.getvalue()


def harmless(value: object) -> object:
    """The value, led by an apostrophe where it is a text that a spreadsheet would run."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


EXPORT = Export(".csv", "text/csv", write)
