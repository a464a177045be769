"""Commands on the session's server, named by the settings of a Bolt server, or on none."""

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from graph.store.session import Store
from tests.api.commands.shell import Run, as_process, in_process
from tests.ingest import small_debate


@pytest.fixture
def bare(tmp_path: Path) -> Run:
    """Runs a command that finds no server named, and an empty home."""
    return as_process(tmp_path / "home")


@pytest.fixture
def run(store: Store, tmp_path: Path) -> Run:
    """Runs a command on the session's server, whose graph is empty."""
    address = store.address
    named = {"URI": address.uri, "USER": address.user, "PASSWORD": address.password, "DATABASE": address.database}
    return in_process(tmp_path / "home", {f"STANCEGRAPH_BOLT_{name}": value for name, value in named.items()})


@pytest.fixture
def lamps(tmp_path: Path) -> Path:
    """A corpus that holds the debate on lamps."""
    small_debate.write(tmp_path / "corpus" / "debates")
    return tmp_path / "corpus"


@pytest.fixture
def filled(client: httpx.Client, store: Store) -> Store:
    """The session's store with the debate on lamps and one document."""
    return store


@pytest.fixture
def counted(store: Store) -> Callable[[], int]:
    """Counts the nodes of the graph."""
    return lambda: int(store.rows("MATCH (n) RETURN count(n) AS n")[0]["n"])
