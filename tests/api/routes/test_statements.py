"""One statement, as JSON and as a Web Annotation."""

import httpx

from api.annotation import CONTEXT, MEDIA_TYPE
from tests.api import evening

QUOTE = "nobody dares to walk in the dark"


def of_ada(client: httpx.Client) -> str:
    """The address of what Ada Wick says."""
    return f"/api/statements/{client.get(f'/api/documents/{evening.ID}').json()['statements'][0]['id']}"


def test_a_statement_has_its_words_its_place_and_what_it_is_evidence_of(client: httpx.Client) -> None:
    found = client.get(of_ada(client)).json()
    words = found["quotation"]
    assert evening.TEXT[words["start"] : words["end"]] == words["quote"] == QUOTE
    assert (words["document"], found["debate"], found["position"]) == (evening.ID, "lamps", "lit")
    assert [actor["id"] for actor in found["actors"]] == ["ada-wick"]
    assert [(each["proposition"]["code"], each["agree"]) for each in found["assertions"]] == [("light-is-safe", True)]
    assert {stance["position"] for stance in found["stances"]} == {"lit"}
    assert evening.TEXT[slice(*found["cue"])] == "said"
    assert found["prefix"] + QUOTE + found["suffix"] in evening.TEXT


def test_by_content_negotiation_it_is_a_web_annotation(client: httpx.Client) -> None:
    address = of_ada(client)
    answer = client.get(address, headers={"accept": MEDIA_TYPE})
    assert answer.headers["content-type"] == MEDIA_TYPE
    assert answer.headers["vary"] == "Accept"
    made = answer.json()
    assert (made["@context"], made["type"], made["id"]) == (CONTEXT, "Annotation", f"{client.base_url}{address}")
    quote, position = made["target"]["selector"]
    assert (quote["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
    source = client.get(made["target"]["source"]["id"], headers={"accept": made["target"]["source"]["format"]})
    assert source.headers["content-type"].startswith("text/plain")
    assert source.text[position["start"] : position["end"]] == quote["exact"] == QUOTE
    assert f"{quote['prefix']}{quote['exact']}{quote['suffix']}" in source.text


def test_the_bodies_name_the_speaker_and_what_is_claimed(client: httpx.Client) -> None:
    made = client.get(of_ada(client), params={"lang": "fr"}, headers={"accept": MEDIA_TYPE}).json()
    speaker, claim = made["body"]
    assert client.get(speaker["source"]).json()["name"] == "Ada Wick"
    assert (claim["value"], claim["language"]) == ("approuve : Elle protège.", "fr")


def test_an_unknown_statement_is_404(client: httpx.Client) -> None:
    answer = client.get("/api/statements/0123456789abcdef")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")
