"""Is every document whole or absent, and nothing there twice?"""

from collections import Counter, defaultdict
from collections.abc import Iterable

from graph.ontology.nodes import Document
from graph.ontology.relations import RELATIONS, Evidenced, type_of
from graph.store.session import Store
from tests.faults.gold import Coded

DOCUMENTS = "MATCH (d:Document) RETURN d.id AS id, d.facts IS NOT NULL AS stamped ORDER BY id"
STATEMENTS = "MATCH (s:Statement) RETURN s.document AS document, s.id AS id ORDER BY id"
SAID = """
MATCH (s:Statement)-[r:IN|ASSERTS|MENTIONS|VIA]->() RETURN s.document AS document, r.id AS id ORDER BY id
"""
MADE = "MATCH (:Actor)-[r:MADE]->(s:Statement) RETURN s.document AS document, r.id AS id ORDER BY id"
SHOWN = "|".join(type_of(kind) for kind in RELATIONS if issubclass(kind, Evidenced))
EVIDENCED = f"MATCH ()-[r:{SHOWN}]->() RETURN r.document AS document, r.id AS id ORDER BY id"
TWICE = "MATCH (n) WITH labels(n)[0] AS label, n.id AS id, count(n) AS n WHERE n > 1 RETURN label, id ORDER BY id"


def whole(store: Store, coded: Coded, documents: Iterable[Document]) -> int:
    """The number of the documents that are there; fails when one is there in part, or anything is there twice."""
    held: dict[str, Counter[str]] = defaultdict(Counter)
    for query in (STATEMENTS, SAID, MADE, EVIDENCED):
        for row in store.rows(query):
            held[row["document"]][row["id"]] += 1
    stamped = {row["id"]: row["stamped"] for row in store.rows(DOCUMENTS)}
    there = 0
    for document in documents:
        expected = coded.expected(document) if document.id in stamped else Counter()
        assert held[document.id] == expected, f"{document.id} is there in part"
        assert stamped.get(document.id, True), f"{document.id} is there and its status does not say so"
        there += document.id in stamped
    assert store.rows(TWICE) == []
    return there
