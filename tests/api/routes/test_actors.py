"""Who takes part, what they hold, and why."""

from urllib.parse import quote

import httpx
import pytest

from tests.api import evening


def test_the_actors_are_listed_with_their_positions(client: httpx.Client) -> None:
    found = {actor["id"]: actor for actor in client.get("/api/actors").json()}
    assert found["ada-wick"] == {
        "id": "ada-wick", "name": "Ada Wick", "kind": "Person", "aliases": ["Wick"], "position": "lit", "statements": 1,
    }  # fmt: skip
    assert found["glow-group"]["position"] == "none"
    assert found[evening.CLERK]["kind"] == "Source"


def test_a_part_of_a_name_finds_whatever_its_case_and_accents(client: httpx.Client) -> None:
    assert [actor["id"] for actor in client.get("/api/actors", params={"q": "àDA"}).json()] == ["ada-wick"]


def test_kind_and_position_narrow_the_list(client: httpx.Client) -> None:
    found = client.get("/api/actors", params={"kind": "Person", "position": "lit"}).json()
    assert [actor["id"] for actor in found] == ["ada-wick"]
    assert client.get("/api/actors", params={"kind": "Person", "position": "dark"}).json() == []


def test_an_actor_has_stances_ties_and_deeds_each_with_its_words(client: httpx.Client) -> None:
    lumen = client.get("/api/actors/lumen").json()
    assert lumen["name"] == "Lumen"
    assert [tie["organisation"]["id"] for tie in lumen["ties"]] == ["glow-group"]
    assert lumen["releases"][0]["evidence"]["quote"] == "gives the plans of Lamp-2 away"
    assert lumen["strategies"][0]["strategy"]["code"] == "sell-bulbs"
    assert lumen["paths"][0]["path"]["code"] == "switch-off"


def test_positions_carry_verbatim_quotations(client: httpx.Client) -> None:
    stances = client.get("/api/actors/ada-wick/positions").json()
    assert [(s["proposition"] and s["proposition"]["code"], s["position"]) for s in stances] == [
        (None, "lit"),
        ("light-is-safe", "lit"),
    ]
    for quotation in (q for stance in stances for q in stance["quotations"]):
        assert evening.TEXT[quotation["start"] : quotation["end"]] == quotation["quote"]


def test_dates_of_a_stance_are_called_from_and_to(client: httpx.Client) -> None:
    stance = client.get("/api/actors/ada-wick/positions").json()[0]
    assert (stance["from"], stance["to"]) == ("2024-05-01", "2024-05-01")


def test_an_id_with_a_colon_and_a_hash_is_found_when_encoded(client: httpx.Client) -> None:
    encoded = quote(evening.CLERK, safe="")
    assert client.get(f"/api/actors/{encoded}").json()["id"] == evening.CLERK
    assert client.get(f"/api/actors/{encoded}/positions").json()[-1]["agree"] == "deny"


def test_an_unknown_actor_is_404_with_the_ids_near_it(client: httpx.Client) -> None:
    for path in ("/api/actors/ada-wik", "/api/actors/ada-wik/positions"):
        answer = client.get(path)
        assert answer.status_code == 404
        assert answer.headers["content-type"] == "application/problem+json"
        assert "ada-wick" in answer.json()["hint"]


def test_an_unknown_kind_is_a_problem_that_names_the_kinds(client: httpx.Client) -> None:
    answer = client.get("/api/actors", params={"kind": "Robot"})
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert "Organization" in answer.json()["detail"]


def test_an_unknown_debate_is_404(client: httpx.Client) -> None:
    answer = client.get("/api/actors", params={"debate": "lampz"})
    assert answer.status_code == 404
    assert "lamps" in answer.json()["hint"]


def test_positions_at_a_date_and_with_what_people_say(client: httpx.Client) -> None:
    assert client.get("/api/actors/ada-wick/positions", params={"at": "2024-04"}).json() == []
    assert client.get("/api/actors/ada-wick/positions", params={"from": "2024-05", "to": "2024-06"}).json()
    asked = {"voiced": True, "roll_up": True, "half_life": 365}
    stances = client.get("/api/actors/glow-group/positions", params=asked).json()
    assert {actor["id"] for stance in stances for actor in stance["voiced_by"]} >= {"ada-wick", "lumen"}


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ({"at": "May"}, 422),
        ({"at": "2024-13"}, 422),
        ({"at": "2024-02-30"}, 400),
        ({"from": "2025", "to": "2024"}, 400),
        ({"half_life": 0}, 422),
    ],
)
def test_dates_that_cannot_be_used_are_a_problem_with_a_hint(
    client: httpx.Client, asked: dict[str, str], status: int
) -> None:
    answer = client.get("/api/actors/ada-wick/positions", params=asked)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["hint"]
