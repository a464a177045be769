"""What is asked of the small debate: every query of `graph/queries/` and what derives the stances."""

from collections.abc import Callable

from graph.queries import (
    actor,
    actors,
    compare,
    coverage,
    debates,
    documents,
    explain,
    matrix,
    network,
    overview,
    positions,
    propositions,
    reversals,
    search,
    statements,
    strategies,
    timeline,
)
from graph.stances import refresh
from graph.store.session import Store

STATEMENT = "MATCH (s:Statement {document: 'early'}) RETURN s.id AS id ORDER BY id LIMIT 1"


def _one(store: Store) -> str:
    return str(store.rows(STATEMENT)[0]["id"])


QUESTIONS: dict[str, Callable[[Store], object]] = {
    "actor": lambda store: actor.actor(store, "tea", "ann"),
    "actors": lambda store: actors.actors(store, "tea"),
    "compare": lambda store: compare.compare(store, "tea", "ann", "bob"),
    "coverage": lambda store: coverage.coverage(store, "tea"),
    "debates": lambda store: debates.debates(store),
    "document": lambda store: documents.document(store, "early"),
    "documents": lambda store: documents.documents(store, "tea"),
    "explain": lambda store: explain.explain(store, "tea", "ann"),
    "matrix": lambda store: matrix.matrix(store, "tea"),
    "network": lambda store: network.network(store, "tea"),
    "overview": lambda store: overview.overview(store, "tea"),
    "positions": lambda store: positions.positions(store, "tea", "ann"),
    "positions of a firm": lambda store: positions.positions(store, "tea", "brew", roll_up=True, voiced=True),
    "proposition": lambda store: propositions.proposition(store, "tea", "taste"),
    "propositions": lambda store: propositions.propositions(store, "tea"),
    "pursuers": lambda store: actors.actors(store, "tea", strategy="kettles"),
    "search": lambda store: search.search(store, "tea", "tea"),
    "statement": lambda store: statements.statement(store, _one(store)),
    "refresh": lambda store: refresh(store, ["ann", "bob", "brew"]),
    "reversals": lambda store: reversals.reversals(store, "tea"),
    "reversals of an actor": lambda store: reversals.reversals(store, "tea", actor="ann"),
    "strategies": lambda store: strategies.strategies(store, "tea"),
    "strategy": lambda store: strategies.strategy(store, "tea", "kettles"),
    "timeline": lambda store: timeline.timelines(store, "tea", ["brew"], roll_up=True, voiced=True),
    "timelines": lambda store: timeline.timelines(store, "tea"),
}
