"""Ends a query of the console that takes too long, on a server that does not keep to the time asked for."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock, Thread

from neo4j.exceptions import DriverError, Neo4jError

from graph.errors import QueryRefused
from graph.store.session import Store

RUNNING = "SHOW TRANSACTIONS"

_one_at_a_time = Lock()


@contextmanager
def limited(store: Store, user: str | None, seconds: float) -> Iterator[None]:
    """Within, what `user` runs is ended after so many seconds; without a user the server is trusted to do that.

    Raises QueryRefused when another query does not make room in time.
    """
    if user is None:
        yield
        return
    if not _one_at_a_time.acquire(timeout=2 * seconds):
        raise QueryRefused("Another query is being answered: ask again in a few seconds.")
    done = Event()
    guard = Thread(target=_end_when_late, args=(store, user, seconds, done), daemon=True)
    guard.start()
    try:
        yield
    finally:
        done.set()
        guard.join()
        _one_at_a_time.release()


def _end_when_late(store: Store, user: str, seconds: float, done: Event) -> None:
    """Again every second: a query of several parts may be between two of them when it is told to end."""
    wait = seconds
    while not done.wait(wait):
        wait = 1.0
        try:
            _end(store, user)
        except (DriverError, Neo4jError):  # the server went away meanwhile: whoever asked is told by his own query
            return


def _end(store: Store, user: str) -> None:
    for row in store.commands(RUNNING):
        if row["username"] == user and re.fullmatch(r"[\w:-]+", row["transactionId"]):
            store.commands(f"TERMINATE TRANSACTIONS '{row['transactionId']}'")
