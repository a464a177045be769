"""Who took another side than before."""

from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from graph import stances
from graph.store import writer
from graph.store.derived import stale_actors
from graph.store.session import Store
from ingest import facts
from tests.api import evening
from tests.ingest import small_debate


@pytest.fixture
def turned(client: httpx.Client, store: Store, tmp_path: Path) -> httpx.Client:
    """The debate on lamps, in which Ada Wick says the contrary a month later."""
    debate = small_debate.load(tmp_path / "again")
    coding = evening.coding()
    said = coding.statements[0]
    denied = replace(said, stances=tuple(replace(each, agree=False) for each in said.stances), position="dark")
    document = replace(evening.document(debate.id), id="2024-06-01-morning.en", published="2024-06-01")
    later = replace(coding, document=document.id, statements=(denied,), releases=(), paths=(), strategies=())
    writer.write(store, facts.document_facts(document, later, debate))
    stances.refresh(store, stale_actors(store))
    return client


def test_a_reversal_is_dated_and_quoted_on_both_sides(turned: httpx.Client) -> None:
    found = turned.get("/api/reversals", params={"actor": "ada-wick"}).json()
    assert [each["proposition"] and each["proposition"]["code"] for each in found] == [None, "light-is-safe"]
    assert {(each["before"]["position"], each["after"]["position"]) for each in found} == {("lit", "dark")}
    for reversal in found:
        sides = reversal["before"], reversal["after"]
        assert [side["quotation"]["date"] for side in sides] == ["2024-05-01", "2024-06-01"]
        assert reversal["confidence"] == min(side["confidence"] for side in sides)
        for shown in (side["quotation"] for side in sides):
            assert evening.TEXT[shown["start"] : shown["end"]] == shown["quote"]


def test_what_is_not_sure_enough_is_left_out(turned: httpx.Client) -> None:
    found = turned.get("/api/reversals").json()
    assert turned.get("/api/reversals", params={"least": found[0]["confidence"]}).json() == found[:2]
    assert turned.get("/api/reversals", params={"least": 2}).status_code == 422


def test_without_a_turn_there_is_none(client: httpx.Client) -> None:
    assert client.get("/api/reversals").json() == []


def test_an_unknown_actor_is_404_with_the_ids_near_it(client: httpx.Client) -> None:
    answer = client.get("/api/reversals", params={"actor": "ada-wik"})
    assert answer.status_code == 404
    assert "ada-wick" in answer.json()["hint"]
