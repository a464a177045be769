"""Writes facts: what one source says, in one transaction, all or nothing."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from neo4j import ManagedTransaction
from neo4j.exceptions import ConstraintError

from graph.errors import FactsRefused
from graph.ontology.facts import Facts
from graph.ontology.nodes import Node
from graph.ontology.relations import Evidenced, Made, Relation
from graph.store import codebook, links, nodes
from graph.store.checks import check
from graph.store.removal import NOTHING, remove, settle
from graph.store.session import Store, rows

STORED = "MATCH (d:Document {id: $id}) RETURN d.facts AS facts ORDER BY facts"


@dataclass(frozen=True, slots=True)
class Written:
    """Whether anything was written, and the actors whose stances are to be derived anew."""

    changed: bool
    actors: tuple[str, ...]


def write(store: Store, facts: Facts) -> Written:
    """The facts take the place of those that the same source gave before; the same facts again change nothing.

    Raises FactsRefused, and nothing is written, when a quotation is not in the text where it should be, an end of a
    relation does not exist, or an id belongs to another document.
    """
    check(facts)
    digest = _digest(facts)
    try:
        try:
            return _write(store, facts, digest)
        except nodes.KindsChanged as change:
            nodes.relabel(store, change.actors)
            return _write(store, facts, digest)
    except ConstraintError as error:
        raise FactsRefused(
            f"{facts.document or 'The debate'}: an id is in the graph already, for something else. Nothing of it was "
            f"written. The server says: {error.message}"
        ) from error


def _write(store: Store, facts: Facts, digest: str) -> Written:
    if facts.document is None:
        return Written(*store.write(lambda transaction: codebook.replace(transaction, facts, digest)))
    return store.write(lambda transaction: _replace(transaction, facts, digest))


def _replace(transaction: ManagedTransaction, facts: Facts, digest: str) -> Written:
    document = str(facts.document)
    stored = rows(transaction, STORED, id=document)
    if stored and stored[0]["facts"] == digest:
        return Written(False, ())
    before = remove(transaction, document) if stored else NOTHING
    now = datetime.now(UTC).isoformat(timespec="seconds")
    nodes.create(transaction, nodes.own(facts.nodes), facts=digest, ingested=now)
    nodes.merge(transaction, nodes.unlisted(transaction, _supported(facts)))
    links.create(transaction, facts.nodes, facts.relations)
    return Written(True, settle(transaction, before, _acting(facts.relations)))


def _supported(facts: Facts) -> Iterable[Node]:
    """Without the actors and models of which the document says nothing: no deletion would find them again."""
    ends = {end for relation in facts.relations for end in (relation.source, relation.target)}
    return (node for node in facts.nodes if node.id in ends)


def _acting(relations: Iterable[Relation]) -> frozenset[str]:
    return frozenset(relation.source for relation in relations if isinstance(relation, Made | Evidenced))


def _digest(facts: Facts) -> str:
    """The same for the same facts, in whatever order they come."""
    lines = sorted(repr(thing) for thing in (*facts.nodes, *facts.relations))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
