"""One query of the console at a time, and no second one from a client that waits."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from graph.errors import ConsoleBusy
from graph.store.turns import turn


@contextmanager
def elsewhere(client: str) -> Iterator[None]:
    """Another thread has the turn."""
    has_it, leave = threading.Event(), threading.Event()

    def ask() -> None:
        with turn(client, 5.0):
            has_it.set()
            leave.wait()

    thread = threading.Thread(target=ask)
    thread.start()
    assert has_it.wait(5)
    try:
        yield
    finally:
        leave.set()
        thread.join()


def test_a_client_that_is_asking_is_refused_at_once() -> None:
    with elsewhere("a"), pytest.raises(ConsoleBusy, match="ask one at a time"), turn("a", 60.0):
        pass


def test_another_client_waits_for_its_turn_and_no_longer_than_it_can() -> None:
    with elsewhere("a"), pytest.raises(ConsoleBusy, match="Others"), turn("b", 0.05):
        pass


@pytest.mark.parametrize("client", ["a", "b"])
def test_after_an_answer_and_after_a_failure_anyone_may_ask(client: str) -> None:
    with pytest.raises(ValueError, match="wrong"), turn("a", 1.0):
        raise ValueError("wrong")
    with elsewhere("a"), pytest.raises(ConsoleBusy), turn("b", 0.05):
        pass
    with turn(client, 0.05):
        pass
