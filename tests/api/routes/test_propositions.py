"""Who agrees, who denies."""

import httpx

from tests.api import evening


def test_a_proposition_is_found_by_its_id_and_by_its_code(client: httpx.Client) -> None:
    by_code = client.get("/api/propositions/light-is-safe").json()
    assert by_code == client.get("/api/propositions/lamps%3Alight-is-safe").json()
    assert by_code["frame"] == "safety"
    assert [stance["actor"]["id"] for stance in by_code["agree"]] == ["ada-wick"]
    assert by_code["deny"] == by_code["mixed"] == []


def test_who_denies_is_listed_apart(client: httpx.Client) -> None:
    found = {answer["proposition"]["code"]: answer for answer in client.get("/api/propositions").json()}
    assert [stance["actor"]["id"] for stance in found["night-costs"]["deny"]] == [evening.CLERK]


def test_an_unknown_proposition_is_404_with_the_ids_near_it(client: httpx.Client) -> None:
    answer = client.get("/api/propositions/light-is-save")
    assert answer.status_code == 404
    assert "light-is-safe" in answer.json()["hint"]
