"""Whose turn it is to ask the console: one query at a time, and from each client no second one while it waits."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock

from graph.errors import ConsoleBusy

_asking: set[str] = set()
_guard, _one_at_a_time = Lock(), Lock()


@contextmanager
def turn(client: str, patience: float) -> Iterator[None]:
    """Within it no other query of the console is asked.

    Raises ConsoleBusy at once when the client is asking already, and when the others do not make room in `patience`
    seconds.
    """
    with _guard:
        if client in _asking:
            raise ConsoleBusy("A query of yours is still being answered: ask one at a time.")
        _asking.add(client)
    try:
        if not _one_at_a_time.acquire(timeout=patience):
            raise ConsoleBusy("Others are asking the console: ask again in a few seconds.")
        try:
            yield
        finally:
            _one_at_a_time.release()
    finally:
        with _guard:
            _asking.discard(client)
