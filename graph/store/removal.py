"""What goes when a document goes, within a transaction: the same for deleting it and for replacing its facts."""

from dataclasses import dataclass

from neo4j import ManagedTransaction

from graph.ontology.relations import RELATIONS, Evidenced, type_of
from graph.store.session import rows, run

EVIDENCED = tuple(type_of(relation) for relation in RELATIONS if issubclass(relation, Evidenced))
SUPPORT = "|".join(
    ("MADE", "MENTIONS", *EVIDENCED)
)  # relations that come from documents and keep an actor in the graph

SPEAKERS = """
MATCH (s:Statement {document: $document})<-[:MADE]-(a:Actor)
RETURN DISTINCT a.id AS id ORDER BY id
"""

MENTIONED = """
MATCH (s:Statement {document: $document})-[:MENTIONS]->(n)
RETURN DISTINCT n.id AS id ORDER BY id
"""

STATEMENTS_GONE = "MATCH (s:Statement {document: $document}) DETACH DELETE s"
DOCUMENT_GONE = "MATCH (d:Document {id: $document}) DETACH DELETE d"

# The condition stands after the pattern: inside it, ArcadeDB reads every relation instead of the index.
SHOWN = {
    kind: f"MATCH (a)-[r:{kind}]->(b) WHERE r.document = $document RETURN a.id AS source, b.id AS target ORDER BY r.id"
    for kind in EVIDENCED
}
SHOWN_GONE = {kind: f"MATCH ()-[r:{kind}]->() WHERE r.document = $document DELETE r" for kind in EVIDENCED}

UNSUPPORTED = f"""
UNWIND $ids AS id
MATCH (a:Actor {{id: id}})
WHERE a.listed = false AND NOT EXISTS {{ (a)-[:{SUPPORT}]-() }}
RETURN a.id AS id ORDER BY id
"""

UNSUPPORTED_MODELS = f"""
UNWIND $ids AS id
MATCH (m:Model {{id: id}})
WHERE m.lists IS NULL AND NOT EXISTS {{ (m)-[:{SUPPORT}]-() }}
DETACH DELETE m
"""

ACTORS_GONE = """
UNWIND $ids AS id
MATCH (a:Actor {id: id})
OPTIONAL MATCH (a)-[:HOLDS]->(s:Stance)
DETACH DELETE s, a
"""

STALE = "UNWIND $ids AS id MATCH (a:Actor {id: id}) SET a.stale = true"


@dataclass(frozen=True, slots=True)
class Touched:
    """Ids of nodes that a document speaks of: `actors` say or do something in it, `others` are only named."""

    actors: frozenset[str]
    others: frozenset[str]


NOTHING = Touched(frozenset(), frozenset())


def remove(transaction: ManagedTransaction, document: str) -> Touched:
    """Takes the document with its statements and relations, not yet the nodes that only it supports: those returned."""
    before = _touched(transaction, document)
    for query in (STATEMENTS_GONE, *SHOWN_GONE.values(), DOCUMENT_GONE):
        run(transaction, query, document=document)
    return before


def _touched(transaction: ManagedTransaction, document: str) -> Touched:
    actors = {row["id"] for row in rows(transaction, SPEAKERS, document=document)}
    others = {row["id"] for row in rows(transaction, MENTIONED, document=document)}
    for query in SHOWN.values():
        for row in rows(transaction, query, document=document):
            actors.add(row["source"])
            others.add(row["target"])
    return Touched(frozenset(actors), frozenset(others))


def settle(transaction: ManagedTransaction, before: Touched, actors: frozenset[str]) -> tuple[str, ...]:
    """Takes what nothing supports any more and marks the actors whose stances no longer fit their evidence.

    Returns the marked actors: those of `before` that are left, and `actors`.
    """
    gone = _sweep(transaction, sorted(before.actors | before.others))
    stale = sorted((before.actors | actors) - gone)
    run(transaction, STALE, ids=stale)
    return tuple(stale)


def _sweep(transaction: ManagedTransaction, candidates: list[str]) -> frozenset[str]:
    """Takes those of the candidates that nothing supports any more; the actors among them."""
    if not candidates:
        return frozenset()
    gone = [row["id"] for row in rows(transaction, UNSUPPORTED, ids=candidates)]
    run(transaction, ACTORS_GONE, ids=gone)
    run(transaction, UNSUPPORTED_MODELS, ids=candidates)
    return frozenset(gone)
