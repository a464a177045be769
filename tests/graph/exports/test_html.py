"""The page opens without a network, asks for nothing, and runs nothing that a text says."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from graph.answers import DebateAnswer, Label, Network, NetworkEdge, NetworkNode
from graph.exports.html import EXPORT, page
from graph.store.session import Store
from tests.graph.exports.hostile import NAME, QUESTION, hostile

DRAWN = "typeof network !== 'undefined' && network.body.nodeIndices.length > 0"


@pytest.fixture(scope="module")
def browsed(browser: Browser) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1200, "height": 800})
    yield page
    page.close()


def small(name: str = "Eve", language: str = "en") -> str:
    hot = Label("tea:hot", "hot", "Hot", "Chaud")
    eve = NetworkNode("eve", "Person", name, name, "hot", 1, -1.0, 0.0)
    position = NetworkNode("tea:hot", "Position", "Hot", "Chaud", "hot", 1, 1.0, 0.0)
    network = Network((eve, position), (NetworkEdge("e", "eve", "tea:hot", "favours", 1),), 7, 9)
    return page(DebateAnswer("tea", QUESTION, QUESTION, (hot,), (), (), (), 1, 1, 1), network, language)


def opened(browsed: Page, html: str, folder: Path) -> list[str]:
    """Every address that the page asks for, itself left out."""
    file = folder / "page.html"
    file.write_text(html, encoding="utf-8")
    asked: list[str] = []
    browsed.on("request", lambda request: asked.append(request.url))
    browsed.goto(file.as_uri())
    browsed.wait_for_function(DRAWN)
    return [address for address in asked if address != file.as_uri()]


def test_nothing_in_the_file_points_outside() -> None:
    html = small()
    assert not re.findall(r"<(?:link|script|img|iframe)\b[^>]*\b(?:src|href)=[^>]*>", html)
    assert "default-src 'none'" in html


def test_no_tooltip_switches_pyvis_to_markup() -> None:
    assert ".innerHTML = nodeData" not in small(NAME)


@pytest.mark.parametrize(("language", "legend"), [("en", "2 of 7 nodes"), ("fr", "2 nœuds sur 7")])
def test_the_header_says_how_much_is_left_out(language: str, legend: str) -> None:
    assert legend in small(language=language)


@pytest.mark.journey
def test_the_page_draws_without_asking_for_anything(browsed: Page, tmp_path: Path) -> None:
    assert opened(browsed, small(), tmp_path) == []
    assert browsed.title() == QUESTION
    assert browsed.locator("h1").all_inner_texts() == [QUESTION]


@pytest.mark.journey
def test_a_hostile_name_is_text_also_in_its_tooltip(browsed: Page, tmp_path: Path) -> None:
    opened(browsed, small(NAME), tmp_path)
    browsed.evaluate("network.fit({animation: false})")
    place = browsed.evaluate("network.canvasToDOM(network.getPositions(['eve']).eve)")
    canvas = browsed.locator("#mynetwork canvas").bounding_box()
    assert canvas is not None
    browsed.mouse.move(canvas["x"] + place["x"] + 2, canvas["y"] + place["y"] + 2)
    browsed.mouse.move(canvas["x"] + place["x"], canvas["y"] + place["y"])
    tooltip = browsed.locator("div.vis-tooltip")
    tooltip.wait_for(state="visible")
    assert "onerror" in tooltip.inner_text()
    assert browsed.title() == QUESTION
    assert browsed.locator("img, iframe").count() == 0


@pytest.mark.journey
def test_a_whole_debate_is_searched_by_name(store: Store, browsed: Page, tmp_path: Path) -> None:
    hostile(store)
    assert opened(browsed, EXPORT.write(store, "tea", "en"), tmp_path) == []
    browsed.fill("#search", "guest")
    browsed.press("#search", "Enter")
    assert browsed.evaluate("network.getSelectedNodes()") == ["anon:guest"]
    assert browsed.title() == QUESTION
