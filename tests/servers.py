"""The graph servers that tests run on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from graph.address import Address
from graph.embedded import EmbeddedServer
from tests.lacking import cannot_run
from tests.neo4j_server import Neo4jServer, lacking

NEO4J = {"neo4j-5": "5.26.30", "neo4j-2026": "2026.08.1"}
SERVERS = ("embedded", *NEO4J)


class Running(Protocol):
    """A server that answers; `console` is a user that can only read, where the server has one."""

    @property
    def admin(self) -> Address: ...

    @property
    def console(self) -> Address | None: ...

    @property
    def pid(self) -> int: ...

    def restart(self) -> None:
        """Starts it again at the same address, also after its process was killed."""


def lack_of(name: str) -> str | None:
    """What this machine needs in order to run the server, or None."""
    return lacking(NEO4J[name]) if name in NEO4J else None


@contextmanager
def started(name: str, folder: Path) -> Iterator[Running]:
    """The server of that name, keeping its data in the folder; stopped afterwards; skipped where it cannot run."""
    if name == "embedded":
        with EmbeddedServer(folder / "data") as server:
            yield server
        return
    lack = lack_of(name)
    if lack:
        cannot_run(lack)
    with Neo4jServer(NEO4J[name], folder / "home") as neo4j:
        yield neo4j
