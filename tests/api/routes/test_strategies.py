"""Who pursues which strategy, and what that explains."""

import httpx

from tests.api import evening


def test_every_strategy_says_whether_it_fits_better_than_chance(client: httpx.Client) -> None:
    (found,) = client.get("/api/strategies").json()
    assert (found["strategy"]["code"], found["fit"]["holders"]) == ("sell-bulbs", 1)
    assert [position["code"] for position in found["fit"]["expected"]] == ["lit", "dark"]
    assert (found["fit"]["verdict"], found["fit"]["p_value"]) == ("not enough evidence", None)
    assert found["fit"]["permutations"] == 9_999


def test_a_strategy_is_found_by_its_id_and_by_its_code(client: httpx.Client) -> None:
    found = client.get("/api/strategies/sell-bulbs").json()
    assert found == client.get("/api/strategies/lamps%3Asell-bulbs").json()
    (holder,) = found["holders"]
    assert (holder["actor"]["id"], holder["position"], holder["fits"]) == ("lumen", "dark", True)
    shown = holder["pursues"][0]["evidence"]
    assert evening.TEXT[shown["start"] : shown["end"]] == shown["quote"] == "Lumen lives from replacing bulbs"
    assert {each["actor"]["id"] for each in found["explains"]} == {"ada-wick", "lumen"}


def test_an_unknown_strategy_is_404_with_the_ids_near_it(client: httpx.Client) -> None:
    answer = client.get("/api/strategies/sell-bulb")
    assert answer.status_code == 404
    assert "sell-bulbs" in answer.json()["hint"]
