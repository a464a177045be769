"""A small debate in the graph, and real HTTP before it."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import httpx
import pytest
import uvicorn

from api import serving
from api.app import create_app
from graph import stances
from graph.store import writer
from graph.store.derived import stale_actors
from graph.store.session import Store
from ingest import facts
from tests.api import evening
from tests.ingest import small_debate


@contextmanager
def answering(store: Store, debate: str) -> Iterator[str]:
    """Where the application answers from that store."""
    ready = threading.Event()
    with closing(serving.listen("127.0.0.1", 0)) as listening:
        config = uvicorn.Config(create_app(store, debate), log_level="warning")
        server = serving.Server(config, ready.set)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        assert ready.wait(10)
        yield serving.address_of(listening)
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="session")
def address(connected: Store) -> Iterator[str]:
    """Where the application answers."""
    with answering(connected, "lamps") as address:
        yield address


@pytest.fixture
def empty(store: Store, address: str) -> Iterator[httpx.Client]:
    """Asks an application whose graph is empty."""
    with httpx.Client(base_url=address) as client:
        yield client


@pytest.fixture
def client(empty: httpx.Client, store: Store, tmp_path: Path) -> httpx.Client:
    """Asks an application whose graph holds the debate on lamps with one document."""
    debate = small_debate.load(tmp_path)
    writer.write(store, facts.debate_facts(debate))
    writer.write(store, facts.document_facts(evening.document(debate.id), evening.coding(), debate))
    stances.refresh(store, stale_actors(store))
    return empty
