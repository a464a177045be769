"""Two actors side by side."""

import httpx
import pytest

from tests.api import evening


def test_what_only_one_speaks_of_is_told_apart(client: httpx.Client) -> None:
    found = client.get("/api/compare", params={"a": "ada-wick", "b": evening.CLERK}).json()
    assert (found["position_a"], found["position_b"]) == ("lit", "neutral")
    assert [pair["proposition"] for pair in found["undecided"]] == [None]
    assert [pair["proposition"]["code"] for pair in found["only_a"]] == ["light-is-safe"]
    assert [pair["proposition"]["code"] for pair in found["only_b"]] == ["night-costs"]
    assert found["only_a"][0]["a"]["quotations"][0]["quote"] == "nobody dares to walk in the dark"
    assert (found["verdict"], found["conflicts"], found["agreements"]) == ("none", [], [])


def test_a_firm_agrees_with_those_who_speak_for_it(client: httpx.Client) -> None:
    found = client.get("/api/compare", params={"a": "ada-wick", "b": "lumen", "voiced": True}).json()
    assert found["verdict"] == "agreed"
    assert "sont d'accord" in found["verdict_fr"]


def test_a_silent_actor_is_none(client: httpx.Client) -> None:
    found = client.get("/api/compare", params={"a": "ada-wick", "b": "glow-group"}).json()
    assert (found["position_b"], found["verdict"]) == ("none", "none")


@pytest.mark.parametrize(
    ("asked", "status"),
    [({"a": "ada-wick"}, 422), ({"a": "lumen", "b": "lumen"}, 400), ({"a": "lumen", "b": "ada-wik"}, 404)],
)
def test_what_cannot_be_compared_is_a_problem_with_a_hint(
    client: httpx.Client, asked: dict[str, str], status: int
) -> None:
    answer = client.get("/api/compare", params=asked)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["hint"]
