import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from neo4j import GraphDatabase
from neo4j.exceptions import AuthError, ClientError, Forbidden

from graph.address import Address
from graph.embedded import EmbeddedServer
from graph.errors import DataFolderBusy, DataFolderUnusable, StoreUnreachable

OWNER = """
import sys
from pathlib import Path
from graph.embedded import EmbeddedServer
server = EmbeddedServer(Path(sys.argv[1]))
try:
    server.start()
except Exception as error:
    print(type(error).__name__, error, flush=True)
else:
    print(server.pid, flush=True)
    sys.stdin.read()
"""


def ask(address: Address, query: str) -> list[object]:
    driver = GraphDatabase.driver(address.uri, auth=(address.user, address.password))
    with driver, driver.session(database=address.database) as session:
        return session.execute_write(lambda transaction: [record[0] for record in transaction.run(query)])


def owner(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", OWNER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("embedded") / "a folder"


@pytest.fixture(scope="module")
def started(folder: Path) -> Iterator[EmbeddedServer]:
    with EmbeddedServer(folder) as server:
        yield server


@pytest.fixture
def running(started: EmbeddedServer) -> EmbeddedServer:
    """A server that holds one node."""
    ask(started.admin, "MATCH (n) DETACH DELETE n")
    ask(started.admin, "CREATE (:Thing {id: 'one'})")
    return started


def test_the_admin_writes_and_the_console_reads_only(running: EmbeddedServer) -> None:
    assert ask(running.console, "MATCH (n:Thing) RETURN n.id ORDER BY n.id") == ["one"]
    for payload in (
        "CREATE (:Thing {id: 'two'})",
        "MATCH (n) DETACH DELETE n",
        "CREATE INDEX i FOR (n:Thing) ON (n.x)",
    ):
        with pytest.raises((Forbidden, ClientError)):
            ask(running.console, payload)
    assert ask(running.admin, "MATCH (n) RETURN count(n)") == [1]


def test_it_wants_the_password(running: EmbeddedServer) -> None:
    known = running.admin
    with pytest.raises(AuthError):
        ask(Address(known.uri, known.user, "guess", known.database), "RETURN 1")


def test_passwords_are_readable_by_the_owner_only(running: EmbeddedServer, folder: Path) -> None:
    secrets = (running.admin.password, running.console.password)
    holders = [
        path
        for path in folder.rglob("*")
        if path.is_file() and any(secret.encode() in path.read_bytes() for secret in secrets)
    ]
    assert holders
    assert {path.stat().st_mode & 0o077 for path in holders} == {0}
    listed = subprocess.run(["ps", "-A", "-o", "args"], capture_output=True, text=True, check=True).stdout
    assert not any(secret in listed for secret in secrets)


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="only Linux lists its listening addresses there")
def test_only_this_machine_can_reach_it(running: EmbeddedServer) -> None:
    inodes = {str(link.readlink()) for link in Path(f"/proc/{running.pid}/fd").iterdir() if link.is_symlink()}
    lines = [
        line.split() for file in ("tcp", "tcp6") for line in Path(f"/proc/net/{file}").read_text().splitlines()[1:]
    ]
    addresses = {line[1].split(":")[0] for line in lines if line[3] == "0A" and f"socket:[{line[9]}]" in inodes}
    assert addresses <= {"0100007F", "0000000000000000FFFF00000100007F"} and addresses


def test_csv_files_are_not_read(running: EmbeddedServer, tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("a\n")
    with pytest.raises(ClientError):
        ask(running.admin, f"LOAD CSV FROM 'file://{tmp_path}/secret.csv' AS row RETURN row")


def test_what_was_written_is_there_after_a_stop_and_the_passwords_are_the_same(tmp_path: Path) -> None:
    with EmbeddedServer(tmp_path) as server:
        ask(server.admin, "CREATE (:Thing {id: 'one'})")
        password, pid = server.admin.password, server.pid
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    with EmbeddedServer(tmp_path) as server:
        assert server.admin.password == password
        assert ask(server.admin, "MATCH (n:Thing) RETURN n.id ORDER BY n.id") == ["one"]


def test_a_killed_server_starts_again_at_the_same_address(running: EmbeddedServer) -> None:
    address, pid = running.admin, running.pid
    os.kill(pid, signal.SIGKILL)

    running.restart()

    assert running.alive()
    assert running.pid != pid
    assert running.admin == address
    assert ask(address, "MATCH (n:Thing) RETURN n.id ORDER BY n.id") == ["one"]


def test_a_second_process_is_told_who_uses_the_folder(running: EmbeddedServer, folder: Path) -> None:
    with owner(folder) as second:
        said, _ = second.communicate()
    assert said.startswith("DataFolderBusy")
    assert f"process {os.getpid()}" in said
    assert "Stop that process" in said
    with pytest.raises(DataFolderBusy):
        EmbeddedServer(folder).start()
    assert ask(running.admin, "RETURN 1") == [1]


def test_a_killed_owner_leaves_no_server_and_a_free_folder(tmp_path: Path) -> None:
    with owner(tmp_path) as killed:
        assert killed.stdout is not None
        pid = int(killed.stdout.readline())
        killed.kill()
    # The new server starts only when the old one's guard has ended it.
    with EmbeddedServer(tmp_path) as server:
        assert ask(server.admin, "RETURN 1") == [1]
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DataFolderUnusable, match=r"file/data cannot be used: Not a directory.*STANCEGRAPH_DATA"):
        EmbeddedServer(tmp_path / "file" / "data").start()


@pytest.mark.skipif(sys.platform != "linux", reason="/sys, where not even the superuser may write, is Linux's")
def test_a_read_only_folder_is_named() -> None:
    with pytest.raises(DataFolderUnusable, match=r"/sys/kernel/data cannot be used: .*Make it writable"):
        EmbeddedServer(Path("/sys/kernel/data")).start()


def test_a_full_disk_is_named_and_the_folder_is_free_again(tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(DataFolderUnusable, match="MB are free"):
            EmbeddedServer(tmp_path, space=1 << 62).start()


def test_a_server_that_does_not_start_points_at_its_log(tmp_path: Path) -> None:
    (tmp_path / "databases").write_text("in the way")
    server = EmbeddedServer(tmp_path)
    with pytest.raises(StoreUnreachable, match=r"server\.log"):
        server.start()
    assert server.log.stat().st_size
