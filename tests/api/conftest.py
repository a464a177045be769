"""A small debate in the graph, and real HTTP before it."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from graph import stances
from graph.store import writer
from graph.store.derived import stale_actors
from graph.store.session import Store
from ingest import facts
from tests.answering import answering
from tests.api import evening
from tests.ingest import small_debate


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
