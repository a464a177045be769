"""Ends a query of the console that takes too long, whatever the server makes of the time that it was given."""

import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TypeVar

from neo4j.exceptions import DriverError, Neo4jError

from graph.errors import QueryRefused, StoreUnreachable
from graph.store.session import Store

RUNNING = "SHOW TRANSACTIONS"
GRACE = 5.0  # seconds that a server has to end a query once it should be over

T = TypeVar("T")


def watched(store: Store, work: Callable[[], T], seconds: float, grace: float = GRACE) -> T:
    """What `work` returns, which asks one query of the console; no other may be asked meanwhile.

    The query is ended after `seconds`. One that does not end within `grace` is left behind with its connection, and a
    server that is ours is started again. Raises QueryRefused then.
    """
    answer = _started(work)
    if not _over(answer, seconds):
        _end(store, answer, grace)
    return answer.result()


def _started(work: Callable[[], T]) -> Future[T]:
    """In a thread of its own, since nobody can take a thread back from a driver that waits for its server."""
    answer: Future[T] = Future()

    def run() -> None:
        try:
            answer.set_result(work())
        except BaseException as error:
            answer.set_exception(error)

    threading.Thread(target=run, name="console", daemon=True).start()
    return answer


def _over(answer: Future[T], seconds: float) -> bool:
    wait((answer,), timeout=seconds)
    return answer.done()


def _end(store: Store, answer: Future[T], grace: float) -> None:
    """Again every second: a query of several parts may be between two of them when it is told to end."""
    deadline = time.monotonic() + grace
    while time.monotonic() < deadline:
        _terminate(store)
        if _over(answer, min(1.0, grace)):
            return
    if store.restart is not None:
        store.restart()
    raise QueryRefused("The query could not be ended and was left behind: ask for less, by a label, an id or a LIMIT.")


def _terminate(store: Store) -> None:
    """Where the console has a user of its own; other servers keep to the time that the driver names."""
    if store.reader is None:
        return
    try:
        for row in store.commands(RUNNING):
            if row["username"] == store.reader and re.fullmatch(r"[\w:-]+", row["transactionId"]):
                store.commands(f"TERMINATE TRANSACTIONS '{row['transactionId']}'")
    except (DriverError, Neo4jError, StoreUnreachable):
        return  # the server went away meanwhile: whoever asked is told by the query itself
