"""The number of queries behind an answer does not grow with the graph."""

from collections.abc import Callable
from typing import Any

import pytest

from graph.queries import actor, actors, debates, documents, explain, network, overview, positions, propositions
from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import Did, Said, article

QUESTIONS: dict[str, Callable[[Store], object]] = {
    "actor": lambda store: actor.actor(store, "tea", "ann"),
    "actors": lambda store: actors.actors(store, "tea"),
    "debates": lambda store: debates.debates(store),
    "document": lambda store: documents.document(store, "early"),
    "documents": lambda store: documents.documents(store, "tea"),
    "explain": lambda store: explain.explain(store, "tea", "ann"),
    "network": lambda store: network.network(store, "tea"),
    "overview": lambda store: overview.overview(store, "tea"),
    "positions": lambda store: positions.positions(store, "tea", "ann"),
    "proposition": lambda store: propositions.proposition(store, "tea", "taste"),
    "propositions": lambda store: propositions.propositions(store, "tea"),
    "refresh": lambda store: refresh(store, ["ann", "bob", "brew"]),
}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The queries that are sent, as they are sent."""
    sent: list[str] = []
    send = Store.rows

    def rows(store: Store, query: str, **parameters: object) -> list[dict[str, Any]]:
        sent.append(query)
        return send(store, query, **parameters)

    monkeypatch.setattr(Store, "rows", rows)
    return sent


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_larger_graph_takes_no_more_queries(tea: Store, asked: list[str], question: str) -> None:
    QUESTIONS[question](tea)
    few = len(asked)
    for number in range(4):
        sentences = (
            Said("ann", f"hot {number}"),
            Said(f"anon:{number}", "cold", agree=False),
            Did("brew", f"{number}"),
        )
        refresh(tea, write(tea, article(f"more-{number}", *sentences, published=f"203{number}")).actors)
    asked.clear()
    QUESTIONS[question](tea)
    assert 0 < len(asked) <= few
