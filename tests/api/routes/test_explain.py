"""Which interest accounts for what an actor holds."""

import httpx

from tests.api import evening


def test_a_strategy_explains_a_position_in_the_words_of_the_text(client: httpx.Client) -> None:
    why = client.get("/api/explain", params={"actor": "ada-wick"}).json()
    explanations = [reason for stance in why["stances"] for reason in stance["explanations"]]
    assert {reason["strategy"]["code"] for reason in explanations} == {"sell-bulbs"}
    evidence = explanations[0]["evidence"][0]
    assert evidence["quote"] == evening.TEXT[evidence["start"] : evidence["end"]] == "Lumen lives from replacing bulbs"
    assert "Sell bulbs" in why["verdict_en"]
    assert "Vendre des ampoules" in why["verdict_fr"]


def test_one_proposition_can_be_asked_for(client: httpx.Client) -> None:
    why = client.get("/api/explain", params={"actor": "ada-wick", "proposition": "light-is-safe"}).json()
    assert [stance["proposition"]["code"] for stance in why["stances"]] == ["light-is-safe"]


def test_without_any_strategy_there_is_not_enough_evidence(client: httpx.Client) -> None:
    assert "not enough evidence" in client.get("/api/explain", params={"actor": evening.CLERK}).json()["verdict_en"]


def test_no_actor_is_a_problem_and_an_unknown_one_too(client: httpx.Client) -> None:
    assert client.get("/api/explain").status_code == 422
    assert client.get("/api/explain", params={"actor": "nobody"}).status_code == 404
    asked = {"actor": "ada-wick", "proposition": "nothing"}
    assert client.get("/api/explain", params=asked).status_code == 404
