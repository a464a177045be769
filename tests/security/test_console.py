"""Nobody changes anything through the console: every attack of the list is tried on a real server, and the analysts'
queries all work. An administrator's connection of its own is the witness, and a listener that waits for a call."""

import re
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from neo4j import Driver, GraphDatabase

from graph.address import Address
from graph.errors import QueryRefused
from graph.store import console
from graph.store.session import Store
from tests import builders
from tests.servers import Running

HERE = Path(__file__).parent
PAYLOADS: list[dict[str, str]] = yaml.safe_load((HERE / "cypher_bypass.yaml").read_text(encoding="utf-8"))
QUERIES = (HERE / "queries.cypher").read_text(encoding="utf-8").strip().split("\n\n")[1:]
PARAMETERS = {"least": 0.5, "ids": ["ann", "bob"]}


class Listener:
    """Counts who calls its port on the loopback interface."""

    def __init__(self) -> None:
        self.calls = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.calls += 1
            connection.close()

    def close(self) -> None:
        self._socket.close()


@pytest.fixture(scope="module")
def listener() -> Iterator[Listener]:
    listening = Listener()
    yield listening
    listening.close()


@pytest.fixture(scope="module")
def witness(server: Running) -> Iterator[Driver]:
    address: Address = server.admin
    with GraphDatabase.driver(address.uri, auth=(address.user, address.password)) as driver:
        yield driver


@pytest.fixture(scope="module")
def filled(connected: Store) -> Store:
    builders.fill(connected)
    return connected


def seen(witness: Driver, database: str) -> dict[str, Any]:
    """What an attack might have changed."""
    with witness.session(database=database) as session:

        def ask(query: str) -> list[dict[str, Any]]:
            return [record.data() for record in session.run(query)]

        return {
            "nodes": ask("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties ORDER BY n.id"),
            "relations": ask("MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS properties ORDER BY r.id"),
            "constraints": sorted(str(row["name"]) for row in ask("SHOW CONSTRAINTS")),
            "indexes": sorted(f"{row['labelsOrTypes']}{row['properties']}" for row in ask("SHOW INDEXES")),
            "users": sorted(row["user"] for row in ask("SHOW USERS")),
        }


@pytest.fixture(scope="module")
def before(filled: Store, witness: Driver) -> dict[str, Any]:
    state = seen(witness, filled.address.database)
    assert state["nodes"] and state["relations"] and state["constraints"] and state["users"]
    return state


@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda payload: f"{payload['attempts']}: {payload['query'][:60]}")
def test_an_attack_changes_nothing(
    payload: dict[str, str], filled: Store, witness: Driver, before: dict[str, Any], listener: Listener
) -> None:
    query = payload["query"].replace("{port}", str(listener.port))
    try:
        console.ask(filled, query, {})
    except QueryRefused as refused:
        assert re.search(r"[.:]", str(refused)), "a refusal says what to do"
    began = time.monotonic()
    assert console.ask(filled, "RETURN 1 AS one", {}).rows == ((1,),)
    assert time.monotonic() - began < 2, "the server answers the next query at once"
    assert seen(witness, filled.address.database) == before
    assert listener.calls == 0


@pytest.mark.parametrize("query", QUERIES)
def test_an_analyst_is_answered(query: str, filled: Store, before: dict[str, Any]) -> None:
    answer = console.ask(filled, query, {name: PARAMETERS[name] for name in re.findall(r"\$(\w+)", query)})
    assert all(len(row) == len(answer.columns) for row in answer.rows)


def test_the_lists_are_long_enough() -> None:
    assert len(PAYLOADS) >= 80
    assert len(QUERIES) >= 60
