"""A query that nothing ends is left behind, and the server that it keeps busy is started again."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.embedded import EmbeddedServer, Keeper
from graph.errors import QueryRefused
from graph.store.connection import connect
from graph.store.session import Store, run
from graph.store.watchdog import watched

# The gate refuses it; neither the server's own time limit nor TERMINATE ends it.
STUCK = "RETURN reduce(a = 0, x IN range(1, 90000) | a + reduce(b = 0, y IN range(1, 90000) | b + y)) AS n"


@pytest.fixture
def started(tmp_path: Path) -> Iterator[tuple[EmbeddedServer, Store]]:
    """A server of its own, with one node, since these tests kill it."""
    with (
        EmbeddedServer(tmp_path / "data") as server,
        Keeper(server) as keeper,
        connect(server.admin, server.console, keeper.restart) as store,
    ):
        store.write(lambda transaction: run(transaction, "CREATE (:Kept {id: 'one'})"))
        yield server, store


def test_a_stuck_query_is_left_and_the_server_started_again(started: tuple[EmbeddedServer, Store]) -> None:
    server, store = started
    first = server.pid

    def ask() -> None:
        with store.console.session(database=store.address.database) as session:
            session.run(STUCK).consume()

    began = time.monotonic()
    with pytest.raises(QueryRefused, match="could not be ended"):
        watched(store, ask, seconds=1.0, grace=2.0)
    assert time.monotonic() - began < 90
    assert server.pid != first
    assert store.rows("MATCH (n:Kept) RETURN n.id AS id") == [{"id": "one"}]


def test_what_does_not_end_is_not_waited_for(store: Store) -> None:
    release = threading.Event()
    left = Store(store._driver, store.address)
    try:
        with pytest.raises(QueryRefused, match="left behind"):
            watched(left, release.wait, seconds=0.1, grace=0.1)
    finally:
        release.set()
    assert watched(left, lambda: 1, seconds=5.0) == 1
