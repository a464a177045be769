"""The derived layer: stances and what hangs on them are replaced as a whole, never edited."""

from collections.abc import Iterable, Sequence

from neo4j import ManagedTransaction

from graph.errors import FactsRefused
from graph.ontology.nodes import Stance
from graph.ontology.relations import DERIVED, Relation, type_of
from graph.store import links, nodes
from graph.store.session import Store, run

STANCES_GONE = "UNWIND $ids AS id MATCH (:Actor {id: id})-[:HOLDS]->(s:Stance) DETACH DELETE s"
FRESH = "UNWIND $ids AS id MATCH (a:Actor {id: id}) REMOVE a.stale"
STALE = "MATCH (a:Actor {stale: true}) RETURN a.id AS id ORDER BY id"


def stale_actors(store: Store) -> tuple[str, ...]:
    """The actors whose evidence changed after their stances were derived, also when a process died in between."""
    return tuple(row["id"] for row in store.rows(STALE))


def replace_stances(
    store: Store, actors: Iterable[str], stances: Sequence[Stance], relations: Sequence[Relation]
) -> None:
    """Puts `stances` in the place of all that the actors held, in one transaction; the actors are stale no more.

    Raises FactsRefused when a relation is none of the derived ones or points at nothing.
    """
    for relation in relations:
        if not isinstance(relation, DERIVED):
            raise FactsRefused(
                f"{type_of(type(relation))} is read in a document, not derived: use writer.write for it."
            )
    ids = sorted(set(actors))
    store.write(lambda transaction: _replace(transaction, ids, stances, relations))


def _replace(
    transaction: ManagedTransaction, actors: list[str], stances: Sequence[Stance], relations: Sequence[Relation]
) -> None:
    run(transaction, STANCES_GONE, ids=actors)
    nodes.create(transaction, stances)
    links.create(transaction, stances, relations)
    run(transaction, FRESH, ids=actors)
