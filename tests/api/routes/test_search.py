"""Names, propositions, titles and quotations by their words."""

import httpx
import pytest


def test_what_is_found_is_ranked_and_marked(client: httpx.Client) -> None:
    found = client.get("/api/search", params={"q": "light"}).json()
    assert found[0]["id"] == "lamps:light-is-safe"
    start, end = found[0]["highlights"][0]
    assert found[0]["text"][start:end] == "Light"
    assert client.get("/api/debates/lamps/search", params={"q": "light"}).json() == found


@pytest.mark.parametrize(
    ("asked", "kinds"),
    [({"q": "WICK"}, {"actor"}), ({"q": "evening"}, {"document"}), ({"q": "dark"}, {"quotation"}),
     ({"q": "dark", "kind": "actor"}, set()), ({"q": "protege", "lang": "en"}, set()),
     ({"q": "protege", "lang": "fr"}, {"proposition"})],
)  # fmt: skip
def test_the_kinds_of_things(client: httpx.Client, asked: dict[str, str], kinds: set[str]) -> None:
    assert {hit["kind"] for hit in client.get("/api/search", params=asked).json()} == kinds


@pytest.mark.parametrize("asked", [{}, {"q": ""}, {"q": "x" * 201}, {"q": "x", "kind": "lamp"}])
def test_what_cannot_be_looked_for_is_a_problem(client: httpx.Client, asked: dict[str, str]) -> None:
    assert client.get("/api/search", params=asked).status_code == 422
