"""A browser before the real page, served from a graph whose content is known."""

import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, expect, sync_playwright

from api import serving
from api.app import create_app
from api.webpage import STATIC
from graph.store import schema
from graph.store.connection import connect
from tests.journeys import coded
from tests.journeys.chromium import LACKING, chromium
from tests.lacking import cannot_run
from tests.servers import started

expect.set_options(timeout=30_000)  # a shared machine may draw slowly; what is right comes at once elsewhere


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.journey)


@pytest.fixture(scope="session")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the page is served, over a graph of its own."""
    assert (STATIC / "index.html").is_file(), "the web page is not built: run `make install`"
    with (
        started("embedded", tmp_path_factory.mktemp("journeys")) as running,
        connect(running.admin, running.console) as store,
        closing(serving.listen("127.0.0.1", 0)) as listening,
    ):
        schema.ensure(store)
        coded.write(store)
        ready = threading.Event()
        config = uvicorn.Config(create_app(store, coded.DEBATE), log_level="warning")
        server = serving.Server(config, ready.set)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        assert ready.wait(10)
        yield serving.address_of(listening)
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium()
    if path is None:
        cannot_run(LACKING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        yield browser
        browser.close()


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
