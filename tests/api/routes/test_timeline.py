"""Words beside releases and deeds."""

import httpx

from tests.api import evening


def test_words_deeds_and_the_verdict_with_both_sources(client: httpx.Client) -> None:
    (lumen,) = client.get("/api/timeline", params={"actor": "lumen", "voiced": True}).json()
    assert [(event["kind"], event["position"]) for event in lumen["events"]] == [
        ("deed", "dark"), ("deed", "lit"), ("words", "lit"),
    ]  # fmt: skip
    for shown in (event["quotation"] for event in lumen["events"]):
        assert evening.TEXT[shown["start"] : shown["end"]] == shown["quote"]
    judged = lumen["say_and_do"]
    assert (judged["said"], judged["done"], judged["verdict"]) == ("lit", "dark", "says lit does dark")
    assert judged["verdict_fr"] == "Lumen : dit « Allumées » mais fait « Éteintes »."
    assert judged["said_in"]["voiced_by"][0]["id"] == "ada-wick"
    assert judged["done_in"]["quote"] == "Lumen lives from replacing bulbs"


def test_a_silent_actor_has_a_verdict_too(client: httpx.Client) -> None:
    (group,) = client.get("/api/timeline", params={"actor": "glow-group"}).json()
    assert (group["events"], group["say_and_do"]["verdict"]) == ([], "none")


def test_several_actors_or_those_of_whom_most_is_known(client: httpx.Client) -> None:
    named = client.get("/api/timeline", params={"actor": ["lumen", "ada-wick"]}).json()
    assert [each["actor"]["id"] for each in named] == ["lumen", "ada-wick"]
    assert len(client.get("/api/timeline").json()) == 3
    assert len(client.get("/api/timeline", params={"most": 1}).json()) == 1


def test_an_unknown_actor_is_404_with_the_ids_near_it(client: httpx.Client) -> None:
    answer = client.get("/api/timeline", params={"actor": "lumem"})
    assert answer.status_code == 404
    assert "lumen" in answer.json()["hint"]
