import os
import signal

import pytest

from graph.errors import StoreUnreachable
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import Said, article, debate
from tests.graph.store.snapshot import snapshot
from tests.servers import Running


def test_a_killed_server_is_reported_and_nothing_that_was_written_is_lost(store: Store, server: Running) -> None:
    write(store, debate())
    write(store, article("first", Said("ann", "hot tea tastes better")))
    before = snapshot(store, without=())
    os.kill(server.pid, signal.SIGKILL)
    try:
        with pytest.raises(StoreUnreachable, match="No graph server answers"):
            store.rows("MATCH (n) RETURN n.id AS id ORDER BY id")
    finally:
        server.restart()

    assert snapshot(store, without=()) == before
    assert not write(store, article("first", Said("ann", "hot tea tastes better"))).changed


def test_a_transaction_that_fails_leaves_nothing(store: Store) -> None:
    def work(transaction: object) -> None:
        transaction.run("CREATE (:Actor {id: 'half'})").consume()  # type: ignore[attr-defined]
        raise KeyError("half")

    with pytest.raises(KeyError):
        store.write(work)
    assert store.rows("MATCH (a:Actor) RETURN count(a) AS n") == [{"n": 0}]
