"""`stancegraph serve` on the embedded server: from start to a clean stop."""

import json
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from graph.embedded.lock import FileLock
from tests.api.commands.shell import MAIN, as_process, environment


@contextmanager
def serving(home: Path, data: Path) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """The address and the process of a server that answers."""
    command = [*MAIN, "serve", "--port", "0", "--no-browser", "--json"]
    process = subprocess.Popen(
        command, env=environment(home, {"STANCEGRAPH_DATA": str(data)}), stdout=subprocess.PIPE, encoding="utf-8"
    )
    assert process.stdout is not None
    with process:
        yield json.loads(process.stdout.readline())["address"], process


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_ends_it_and_the_embedded_server(ending: signal.Signals, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with serving(tmp_path, data) as (address, process):
        assert httpx.get(f"{address}/api/health").json()["status"] == "ok"
        process.send_signal(ending)
        assert process.wait(60) == 0
    assert FileLock(data / "server.lock").acquire(), "the embedded server still runs"


def test_a_second_process_on_the_data_folder_is_told_so(tmp_path: Path) -> None:
    with serving(tmp_path, tmp_path / "data") as (_, process):
        second = as_process(tmp_path)("status", STANCEGRAPH_DATA=str(tmp_path / "data"))
        process.send_signal(signal.SIGINT)
    assert second.returncode == 2
    assert str(process.pid) in second.stderr
    assert "STANCEGRAPH_DATA" in second.stderr
