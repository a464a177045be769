"""On how much the answers rest."""

import httpx

from tests.api import evening


def test_counts_by_outlet_language_year_and_actor(client: httpx.Client) -> None:
    found = client.get("/api/coverage").json()
    assert (found["documents"], found["statements"]) == (1, 2)
    assert found["outlets"] == [{"of": "The Beacon", "documents": 1, "statements": 2}]
    assert [(each["of"], each["statements"]) for each in found["languages"] + found["years"]] == [
        ("en", 2),
        ("2024", 2),
    ]
    assert [each["actor"]["id"] for each in found["actors"]] == ["ada-wick", evening.CLERK]


def test_who_is_on_the_list_and_says_nothing_is_silent(client: httpx.Client) -> None:
    silent = {actor["id"] for actor in client.get("/api/coverage").json()["silent"]}
    assert silent >= {"lumen", "glow-group"}
    assert "ada-wick" not in silent


def test_an_unknown_debate_is_404(client: httpx.Client) -> None:
    assert client.get("/api/coverage", params={"debate": "lampz"}).status_code == 404
