"""Which debates are there, with which codebook, and how much is known of each?"""

from collections import defaultdict
from typing import Any

from graph.answers import DebateAnswer, Label
from graph.queries.identifiers import not_found
from graph.queries.labels import label
from graph.store.session import Store

DEBATES = """
MATCH (d:Debate)
RETURN d.id AS id, d.question_en AS question_en, d.question_fr AS question_fr,
       COUNT { MATCH (t:Document) WHERE t.debate = d.id } AS documents,
       COUNT { MATCH (s:Statement)-[:IN]->(t:Document) WHERE t.debate = d.id } AS statements
ORDER BY id
"""

CODES = """
MATCH (c:Position|Proposition|Path|Strategy)
RETURN c.debate AS debate, labels(c)[0] AS kind, c.id AS id, c.code AS code,
       coalesce(c.text_en, c.name_en) AS en, coalesce(c.text_fr, c.name_fr) AS fr
ORDER BY debate, kind, id
"""

ACTORS = """
MATCH (a:Actor)-[:MADE]->(:Statement)-[:IN]->(d:Document)
RETURN d.debate AS debate, count(DISTINCT a) AS actors
ORDER BY debate
"""

KNOWN = "MATCH (d:Debate {id: $id}) RETURN d.id AS id ORDER BY id"


def known(store: Store, id: str) -> str:
    """The id, when the graph holds the debate; `NotFound` says which it holds."""
    if not store.rows(KNOWN, id=id):
        raise not_found(store, "debate", id)
    return id


def debates(store: Store) -> tuple[DebateAnswer, ...]:
    """Every debate with its codebook; `actors` counts those who say something in it."""
    codes: dict[tuple[str, str], list[Label]] = defaultdict(list)
    for row in store.rows(CODES):
        codes[row["debate"], row["kind"]].append(label(row))
    actors = {row["debate"]: row["actors"] for row in store.rows(ACTORS)}
    return tuple(_answer(row, codes, actors.get(row["id"], 0)) for row in store.rows(DEBATES))


def debate(store: Store, id: str) -> DebateAnswer:
    """One debate; `NotFound` names ids that look like the one asked for."""
    for found in debates(store):
        if found.id == id:
            return found
    raise not_found(store, "debate", id)


def _answer(row: dict[str, Any], codes: dict[tuple[str, str], list[Label]], actors: int) -> DebateAnswer:
    def of(kind: str) -> tuple[Label, ...]:
        return tuple(codes[row["id"], kind])

    return DebateAnswer(
        positions=of("Position"),
        propositions=of("Proposition"),
        paths=of("Path"),
        strategies=of("Strategy"),
        actors=actors,
        **row,
    )
