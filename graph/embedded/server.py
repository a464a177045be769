"""The embedded server: started, watched, stopped; gone when we are."""

import socket
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Self

from graph.address import Address
from graph.embedded import arcadedb, guard
from graph.embedded.folder import SPACE, DataFolder, Passwords
from graph.errors import StoreUnreachable

START = 120.0  # seconds for the database to answer; it takes 2, or 40 on a very busy machine
STOP = guard.GRACE + 5.0
ATTEMPTS = 3  # a port that was free may be taken before the server opens it


class EmbeddedServer:
    """One server on one data folder, for as long as the context lasts. Addresses stay the same over `restart`."""

    def __init__(self, folder: Path, *, database: str = "stance", space: int = SPACE) -> None:
        self._folder = DataFolder(folder, space)
        self._database = database
        self._passwords = Passwords("", "")
        self._ports = (0, 0)
        self._guard: subprocess.Popen[bytes] | None = None
        self.pid = 0

    @property
    def admin(self) -> Address:
        """For our own reading and writing."""
        return self._address(arcadedb.ADMIN, self._passwords.admin)

    @property
    def console(self) -> Address:
        """For queries that people write: this user cannot write."""
        return self._address(arcadedb.CONSOLE, self._passwords.console)

    @property
    def log(self) -> Path:
        return self._folder.log

    def start(self) -> Self:
        """Returns when the database answers. Raises DataFolderBusy, DataFolderUnusable or StoreUnreachable."""
        self._passwords = self._folder.claim()
        try:
            for _ in range(ATTEMPTS):
                self._ports = _free_ports()
                if self._answers():
                    return self
        except BaseException:
            self.stop()
            raise
        self.stop()
        raise StoreUnreachable(f"The embedded server did not start; its log says why: {self.log}")

    def stop(self) -> None:
        """Ends the server and gives the folder back; doing it twice is harmless."""
        self._end()
        self._folder.release()

    def restart(self) -> None:
        """Starts the server again, at the same address, whether it still runs or not. Raises StoreUnreachable."""
        self._end()
        if not self._answers():
            raise StoreUnreachable(f"The embedded server did not start again; its log says why: {self.log}")

    def alive(self) -> bool:
        """Whether the process runs; it may still be too busy to answer."""
        return self._guard is not None and self._guard.poll() is None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _address(self, user: str, password: str) -> Address:
        return Address(f"bolt://127.0.0.1:{self._ports[0]}", user, password, self._database)

    def _answers(self) -> bool:
        """Starts the process and waits; when the database does not answer, the process is ended."""
        server = arcadedb.command(self._folder, self._passwords, self._database, *self._ports)
        self._guard = subprocess.Popen(
            guard.command(self._folder.guard_lock, self.log, server),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C in the terminal is ours to answer
        )
        assert self._guard.stdout is not None
        self.pid = int(self._guard.stdout.readline() or 0)
        deadline = time.monotonic() + START
        while self.alive() and time.monotonic() < deadline:
            if _ready(self.admin):
                return True
            time.sleep(0.1)
        self._end()
        return False

    def _end(self) -> None:
        if self._guard is None:
            return
        process, self._guard = self._guard, None
        assert process.stdin is not None and process.stdout is not None
        process.stdin.close()
        try:
            process.wait(STOP)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


def _ready(address: Address) -> bool:
    """Whether the database answers: its port opens before the database exists."""
    import neo4j  # here, because the guard imports this package and must start at once
    from neo4j.exceptions import DriverError, Neo4jError

    try:
        with (
            neo4j.GraphDatabase.driver(address.uri, auth=(address.user, address.password)) as driver,
            driver.session(database=address.database) as session,
        ):
            session.run("RETURN 1 AS one").consume()
    except (DriverError, Neo4jError):
        return False
    return True


def _free_ports() -> tuple[int, int]:
    with socket.socket() as first, socket.socket() as second:
        first.bind(("127.0.0.1", 0))
        second.bind(("127.0.0.1", 0))
        return first.getsockname()[1], second.getsockname()[1]
