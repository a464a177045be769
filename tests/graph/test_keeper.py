import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

from graph.embedded import EmbeddedServer, Keeper
from graph.store.connection import connect


def until(holds: Callable[[], bool], seconds: float = 120.0) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return False


def test_a_server_that_dies_is_started_again_until_it_is_stopped(tmp_path: Path) -> None:
    with EmbeddedServer(tmp_path / "data") as server:
        with Keeper(server):
            for _ in range(2):
                killed = server.pid
                os.kill(killed, signal.SIGKILL)
                assert until(lambda killed=killed: server.pid != killed and server.alive())  # type: ignore[misc]
        connect(server.admin).close()
        os.kill(server.pid, signal.SIGKILL)
        assert until(lambda: not server.alive())
        assert not until(server.alive, seconds=1.0)
