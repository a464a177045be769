"""A small debate in the store, with its stances derived."""

from collections.abc import Iterator

import pytest

from graph.stances import refresh
from graph.store.session import Store, run
from graph.store.writer import write
from tests.asked import Asked, listening
from tests.builders import Did, Said, article, debate

DOCUMENTS = (
    article("early", Said("ann", "hot tea is simply better"), Said("bob", "iced", agree=False), published="2030-01-02"),
    article("late", Said("ann", "cold tea has won", agree=False), Did("brew", "sells kettles"), published="2031-03-04"),
    article("torn", Said("anon:guest", "yes"), Said("anon:guest", "no", agree=False), published="2031-05-06"),
)

IDS = """
OPTIONAL MATCH (n)
RETURN n.id AS id, COUNT { (n)--() } AS relations
ORDER BY id
"""


@pytest.fixture(scope="session")
def written() -> list[object]:
    """What the store held after the debate was last written."""
    return []


@pytest.fixture
def tea(connected: Store, written: list[object]) -> Store:
    """Written once, and again after a test that has changed it."""
    if not written or written != connected.rows(IDS):
        connected.write(lambda transaction: run(transaction, "MATCH (n) DETACH DELETE n"))
        for facts in (debate(), *DOCUMENTS):
            refresh(connected, write(connected, facts).actors)
        written[:] = connected.rows(IDS)
    return connected


@pytest.fixture
def asked() -> Iterator[Asked]:
    """The queries that are sent, as they are sent."""
    with listening() as sent:
        yield sent
