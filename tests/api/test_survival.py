"""The embedded server dies while the application serves: who asks is told to come back, and is answered again."""

import os
import signal
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import pytest

from graph.embedded import EmbeddedServer, Keeper
from graph.store import schema
from graph.store.connection import connect
from tests import builders
from tests.answering import answering


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[EmbeddedServer]:
    """One that may be killed."""
    with EmbeddedServer(tmp_path / "data") as started:
        yield started


@pytest.fixture
def client(mortal: EmbeddedServer) -> Iterator[httpx.Client]:
    with ExitStack() as stack:
        store = stack.enter_context(connect(mortal.admin, mortal.console))
        schema.ensure(store)
        builders.fill(store)
        address = stack.enter_context(answering(store, builders.TEA))
        yield stack.enter_context(httpx.Client(base_url=address, timeout=60))


def test_requests_are_put_off_until_the_server_is_back(mortal: EmbeddedServer, client: httpx.Client) -> None:
    asked = ("/api/health", "/api/actors/ann", "/api/overview")
    before = [client.get(path).json() for path in asked]
    os.kill(mortal.pid, signal.SIGKILL)

    for path in asked:
        refused = client.get(path)
        assert refused.status_code == 503
        assert int(refused.headers["Retry-After"]) > 0
        assert refused.headers["Content-Type"] == "application/problem+json"

    with Keeper(mortal):
        seen = set(_asked_until_well(client))
        assert seen <= {200, 503}
        assert [client.get(path).json() for path in asked] == before


def _asked_until_well(client: httpx.Client) -> Iterator[int]:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        answer = client.get("/api/overview")
        assert answer.status_code == 200 or "Retry-After" in answer.headers
        yield answer.status_code
        if answer.status_code == 200:
            return
    raise AssertionError("the server did not come back")
