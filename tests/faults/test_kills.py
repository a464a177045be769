"""kill -9 of the server, or of the ingest, at a random moment while documents are written."""

import os
import random
import signal
import time
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from statistics import median

import pytest

from graph.store.derived import stale_actors
from graph.store.session import Store, run
from tests.faults.gold import Coded
from tests.faults.ingester import STORE_LOST, ended, started
from tests.faults.wholeness import whole
from tests.graph.store.snapshot import Snapshot, snapshot
from tests.servers import Running

SEED = 20261124


def kill_the_server(server: Running, ingest: BaseProcess) -> None:
    """Brings it back as well: nobody keeps the servers of tests."""
    os.kill(server.pid, signal.SIGKILL)
    assert ended(ingest) in (0, STORE_LOST)
    server.restart()


def kill_the_ingest(server: Running, ingest: BaseProcess) -> None:
    ingest.kill()
    assert ended(ingest) in (0, -signal.SIGKILL)


@pytest.mark.parametrize("kill", [kill_the_server, kill_the_ingest])
def test_what_is_killed_leaves_whole_documents_and_the_next_ingest_completes_them(
    kill: Callable[[Running, BaseProcess], None],
    store: Store,
    server: Running,
    coded: Coded,
    rounds: int,
    request: pytest.FixtureRequest,
) -> None:
    moments = random.Random(f"{SEED} {kill.__name__}")
    ingest(store, 0)  # far slower than those after it, so that a moment drawn from it would often come too late
    length = ingest(store, 1)
    left, times = [], []
    for number in range(2, rounds + 2):
        process = started(store.address, number)
        time.sleep(moments.uniform(0, length))
        began = time.monotonic()
        kill(server, process)
        times.append(time.monotonic() - began)
        left.append(whole(store, coded, coded.round(number)))
        ingest(store, number)
        assert whole(store, coded, coded.round(number)) == len(coded.documents)
        assert stale_actors(store) == ()
    lived = snapshot(store)
    assert lived == from_scratch(store, rounds)
    tell(request, kill.__name__, store.server(), len(coded.documents), left, times)


def ingest(store: Store, *rounds: int) -> float:
    """Seconds that it takes to ingest the rounds whole."""
    began = time.monotonic()
    assert ended(started(store.address, *rounds), len(rounds)) == 0
    return time.monotonic() - began


def from_scratch(store: Store, rounds: int) -> Snapshot:
    store.write(lambda transaction: run(transaction, "MATCH (n) DETACH DELETE n"))
    ingest(store, *range(rounds + 2))
    return snapshot(store)


def tell(request: pytest.FixtureRequest, what: str, server: str, of: int, left: list[int], times: list[float]) -> None:
    """A row of the table in docs/reliability.md."""
    row = (
        f"| {server} | {what.replace('_', ' ')} | {len(left)} | {sum(left)} of {of * len(left)} | 0 | "
        f"{sum(0 < n < of for n in left)} | {median(times):.1f} s |"
    )
    with request.getfixturevalue("capsys").disabled():
        print(f"\n{row}")
