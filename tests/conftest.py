"""A graph server for the whole session, and an empty graph on it for each test that asks for one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from graph.store import schema
from graph.store.connection import connect
from graph.store.session import Store, run
from tests.chromium import LACKING, chromium
from tests.lacking import cannot_run, in_ci
from tests.servers import SERVERS, Running, lack_of, started


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--servers",
        default="all",
        help=f"graph servers to run the tests on, with commas between them, or `all`: {', '.join(SERVERS)}",
    )
    parser.addoption("--rounds", default="1", help="how often tests/faults kills the server, and the ingest, on each")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "server" in metafunc.fixturenames:
        only = metafunc.definition.get_closest_marker("servers")
        names = [name for name in _servers(metafunc.config) if only is None or name in only.args]
        metafunc.parametrize("server", names, indirect=True, scope="session")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    for name in SERVERS:
        if name not in _servers(config):
            terminalreporter.write_line(f"not tested on {name}: {lack_of(name) or 'it was not asked for'}")


def _servers(config: pytest.Config) -> list[str]:
    """Those asked for; of `all`, those that this machine can run, and in CI every one."""
    asked = str(config.getoption("--servers"))
    if asked != "all":
        return asked.split(",")
    return [name for name in SERVERS if in_ci() or not lack_of(name)]


@pytest.fixture(scope="session")
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A running server of the kind that the parameter names."""
    folder: Path = tmp_path_factory.mktemp(request.param)
    with started(request.param, folder) as running:
        yield running


@pytest.fixture(scope="session")
def connected(server: Running) -> Iterator[Store]:
    """A store with constraints and indexes, that keeps what tests write into it: ask for `store` instead."""
    with connect(server.admin, server.console) as store:
        schema.ensure(store)
        yield store


@pytest.fixture
def store(connected: Store) -> Store:
    """A store without a node, with constraints and indexes."""
    connected.write(lambda transaction: run(transaction, "MATCH (n) DETACH DELETE n"))
    return connected


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests: a second one cannot be started beside it."""
    path = chromium()
    if path is None:
        cannot_run(LACKING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        yield browser
        browser.close()
