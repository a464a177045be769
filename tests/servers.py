"""The graph servers that tests run on."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from graph.address import Address
from graph.embedded import EmbeddedServer

SERVERS = ("embedded",)


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


@contextmanager
def started(name: str, folder: Path) -> Iterator[Running]:
    """The server of that name, keeping its data in the folder, stopped afterwards."""
    if name != "embedded":
        raise ValueError(f"--servers knows {', '.join(SERVERS)}, not {name}")
    with EmbeddedServer(folder / "data") as server:
        yield server
