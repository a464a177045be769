import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from graph.address import Address
from graph.errors import StoreRefused, StoreUnreachable
from graph.store.connection import connect
from graph.store.session import Store


@pytest.fixture
def silent() -> Iterator[int]:
    """A port that accepts connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


@pytest.fixture
def unused_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def test_the_server_says_what_it_is(store: Store) -> None:
    assert "Neo4j/" in store.server()


def test_a_wrong_password_is_refused_with_what_to_check(store: Store) -> None:
    with pytest.raises(StoreRefused, match="STANCEGRAPH_BOLT_PASSWORD"):
        connect(replace(store.address, password="guess"))


def test_the_password_is_not_shown(store: Store) -> None:
    assert store.address.password not in repr(store.address)


def test_a_database_that_does_not_exist_is_refused_by_name(store: Store) -> None:
    with pytest.raises(StoreRefused, match="no database nowhere"):
        connect(replace(store.address, database="nowhere"))


def test_no_server_at_the_address(unused_port: int) -> None:
    with pytest.raises(StoreUnreachable, match=f"No graph server answers at bolt://127.0.0.1:{unused_port}.*Start it"):
        connect(Address(f"bolt://127.0.0.1:{unused_port}", "neo4j", "x", "neo4j"))


def test_a_server_that_is_none_of_graphs(silent: int) -> None:
    with pytest.raises(StoreUnreachable, match="No graph server answers"):
        connect(Address(f"bolt://127.0.0.1:{silent}", "neo4j", "x", "neo4j"))


@pytest.mark.parametrize("uri", ["http://127.0.0.1:7687", "127.0.0.1:7687", ""])
def test_what_is_no_address(uri: str) -> None:
    with pytest.raises(StoreUnreachable, match="write bolt://"):
        connect(Address(uri, "neo4j", "x", "neo4j"))
