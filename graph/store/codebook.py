"""Writes the facts of a debate's folder, its codebook and its lists, within a transaction."""

from collections.abc import Iterable
from datetime import UTC, datetime

from neo4j import ManagedTransaction

from graph.errors import FactsRefused
from graph.ontology.facts import Facts
from graph.ontology.identity import relation_id
from graph.ontology.nodes import Actor, Debate, Model, Path, Position, Proposition, Strategy
from graph.store import links, nodes
from graph.store.removal import Touched, settle
from graph.store.session import rows, run

CODES = (Position, Proposition, Strategy, Path)

STORED = "MATCH (d:Debate {id: $debate}) RETURN d.facts AS facts ORDER BY facts"
STAMP = "MATCH (d:Debate {id: $debate}) SET d.facts = $facts, d.ingested = $ingested"

# Documents that speak of a code that goes are no longer what was read: their next ingest writes them anew.
UNREAD = """
MATCH (n:Proposition|Strategy|Path {debate: $debate}) WHERE NOT n.id IN $ids
MATCH (n)<-[r:ASSERTS|PURSUES|TAKES]-(m)
WITH DISTINCT coalesce(r.document, m.document) AS document
MATCH (d:Document {id: document}) REMOVE d.facts
"""
CODE_GONE = "MATCH (n:`{kind}` {{debate: $debate}}) WHERE NOT n.id IN $ids DETACH DELETE n"
TIES_GONE = "MATCH ()-[r:{kind}]->() WHERE r.list = $debate AND NOT r.id IN $ids DELETE r"
TIES_LISTED = "UNWIND $ids AS id MATCH ()-[r:{kind}]->() WHERE r.id = id SET r.list = $debate"
TIES = ("SERVES_AS", "PART_OF")

LISTED = """
UNWIND $ids AS id
MATCH (n:`{kind}` {{id: id}})
WHERE NOT $debate IN coalesce(n.lists, [])
SET n.lists = coalesce(n.lists, []) + $debate
"""
UNLISTED = """
MATCH (n:`{kind}`) WHERE $debate IN n.lists AND NOT n.id IN $ids
SET n.lists = CASE size(n.lists) WHEN 1 THEN NULL ELSE [list IN n.lists WHERE list <> $debate] END
RETURN n.id AS id ORDER BY id
"""
NO_LONGER_LISTED = "UNWIND $ids AS id MATCH (a:Actor {id: id}) WHERE a.lists IS NULL SET a.listed = false"

ACTING = "MATCH (a:Actor) WHERE EXISTS { (a)-[:MADE|PURSUES|TAKES|HOLDS]->() } RETURN a.id AS id ORDER BY id"


def replace(transaction: ManagedTransaction, facts: Facts, digest: str) -> tuple[bool, tuple[str, ...]]:
    """Whether anything changed, and every actor with evidence: a codebook decides what all of it amounts to."""
    debate = _debate(facts)
    stored = rows(transaction, STORED, debate=debate)
    if stored and stored[0]["facts"] == digest:
        return False, ()
    _remove_codes(transaction, debate, facts)
    nodes.keep_kinds(transaction, facts.nodes)
    nodes.merge(transaction, facts.nodes)
    dropped = _keep_lists(transaction, debate, facts)
    _keep_ties(transaction, debate, facts)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    run(transaction, STAMP, debate=debate, facts=digest, ingested=now)
    acting = frozenset(row["id"] for row in rows(transaction, ACTING))
    return True, settle(transaction, Touched(frozenset(), dropped), acting)


def _debate(facts: Facts) -> str:
    debates = [node.id for node in facts.nodes if isinstance(node, Debate)]
    if len(debates) != 1:
        raise FactsRefused(f"The facts of a debate's folder must hold one debate, not {len(debates)}.")
    return debates[0]


def _remove_codes(transaction: ManagedTransaction, debate: str, facts: Facts) -> None:
    ids = [node.id for node in facts.nodes if isinstance(node, CODES)]
    for query in (UNREAD, *(CODE_GONE.format(kind=kind.__name__) for kind in CODES)):
        run(transaction, query, debate=debate, ids=ids)


def _keep_lists(transaction: ManagedTransaction, debate: str, facts: Facts) -> frozenset[str]:
    """Notes which debate lists each actor and model; the ids of those that it lists no longer."""
    dropped: set[str] = set()
    for kind in (Actor, Model):
        ids = [node.id for node in facts.nodes if isinstance(node, kind)]
        run(transaction, LISTED.format(kind=kind.__name__), debate=debate, ids=ids)
        found = rows(transaction, UNLISTED.format(kind=kind.__name__), debate=debate, ids=ids)
        dropped.update(row["id"] for row in found)
    run(transaction, NO_LONGER_LISTED, ids=sorted(dropped))
    return frozenset(dropped)


def _keep_ties(transaction: ManagedTransaction, debate: str, facts: Facts) -> None:
    ids = [relation_id(relation) for relation in facts.relations]
    _run_each(transaction, TIES_GONE, debate, ids)
    links.merge(transaction, facts.nodes, facts.relations)
    _run_each(transaction, TIES_LISTED, debate, ids)


def _run_each(transaction: ManagedTransaction, query: str, debate: str, ids: Iterable[str]) -> None:
    for kind in TIES:
        run(transaction, query.format(kind=kind), debate=debate, ids=list(ids))
