"""A browser before the real page, served from a graph whose content is known."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from api.webpage import STATIC
from graph.store.session import Store, run
from tests.answering import answering
from tests.journeys import coded

expect.set_options(timeout=30_000)  # a shared machine may draw slowly; what is right comes at once elsewhere


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.journey)


@pytest.fixture(scope="session")
def origin(connected: Store) -> Iterator[str]:
    """Where the page is served; the graph holds only what is written here."""
    assert (STATIC / "index.html").is_file(), "the web page is not built: run `make install`"
    connected.write(lambda transaction: run(transaction, "MATCH (n) DETACH DELETE n"))
    coded.write(connected)
    with answering(connected, coded.DEBATE) as address:
        yield address


@pytest.fixture
def page(browser: Browser, origin: str) -> Iterator[Page]:
    """A page in English whose every script error, refused resource and foreign request fails the test."""
    context = browser.new_context(base_url=origin, locale="en-GB", viewport={"width": 1440, "height": 900})
    page = context.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "console", lambda message: wrong.append(message.text) if "Content Security Policy" in message.text else None
    )
    page.on("request", lambda request: wrong.append(request.url) if not request.url.startswith(origin) else None)
    yield page
    context.close()
    assert wrong == []
