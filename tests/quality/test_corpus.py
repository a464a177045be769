"""The debate on models as people coded it, asked over REST: turns, opponents, silence."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from graph import stances
from graph.store import writer
from graph.store.derived import stale_actors
from graph.store.session import Store, run
from ingest import codings, debates, documents, facts
from tests.answering import answering

DEBATE = "open-closed-llm"
FOLDER = Path(__file__).parents[2] / "corpus" / "debates" / DEBATE


@pytest.fixture(scope="module")
def rest(connected: Store) -> Iterator[httpx.Client]:
    """REST over a graph that holds the debate and nothing else."""
    connected.write(lambda transaction: run(transaction, "MATCH (n) DETACH DELETE n"))
    debate = debates.load(FOLDER)
    writer.write(connected, facts.debate_facts(debate))
    for gold in sorted((FOLDER / "gold").glob("*.json")):
        document = documents.read_one(str(FOLDER / "documents" / f"{gold.stem}.md"), debate.id)
        coding = codings.from_json(json.loads(gold.read_text(encoding="utf-8")))
        writer.write(connected, facts.document_facts(document, coding, debate))
    stances.refresh(connected, stale_actors(connected))
    with answering(connected, DEBATE) as address, httpx.Client(base_url=address, timeout=60) as client:
        yield client


def asked(rest: httpx.Client, path: str, **parameters: Any) -> Any:
    return rest.get(path, params=parameters).raise_for_status().json()


def is_verbatim(rest: httpx.Client, shown: dict[str, Any]) -> bool:
    text: str = asked(rest, f"/api/documents/{shown['document']}")["text"]
    return bool(text[shown["start"] : shown["end"]] == shown["quote"])


@pytest.mark.parametrize(
    ("actor", "before", "after", "years"),
    [
        ("baidu", "closed", "open", ("2024", "2025")),
        ("baidu", "open", "closed", ("2025", "2026")),
        ("baidu", "open", "both", ("2025", "2026")),
        ("openai", "open", "closed", ("2015", "2019")),
        ("openai", "closed", "open", ("2025", "2025")),
        ("meta", "open", "closed", ("2024", "2025")),
        ("alibaba", "open", "both", ("2025", "2026")),
    ],
)
def test_a_turn_is_dated_and_shown_on_both_sides(
    rest: httpx.Client, actor: str, before: str, after: str, years: tuple[str, str]
) -> None:
    turns = [
        turn
        for turn in asked(rest, "/api/reversals", actor=actor, least=0.5)
        if (turn["before"]["position"], turn["after"]["position"]) == (before, after)
        and (turn["before"]["to"][:4], turn["after"]["from"][:4]) == years
    ]
    assert turns
    for turn in turns:
        assert turn["before"]["to"] < turn["after"]["from"]
        assert is_verbatim(rest, turn["before"]["quotation"])
        assert is_verbatim(rest, turn["after"]["quotation"])


def test_the_surest_turns_come_first(rest: httpx.Client) -> None:
    found = [turn["confidence"] for turn in asked(rest, "/api/reversals")]
    assert found == sorted(found, reverse=True)
    assert found[0] > found[-1]


def test_khosla_and_andreessen_are_opposed(rest: httpx.Client) -> None:
    found = asked(rest, "/api/compare", a="vinod-khosla", b="marc-andreessen")
    assert (found["verdict"], found["position_a"], found["position_b"]) == ("opposed", "closed", "open")
    assert {pair["proposition"] and pair["proposition"]["code"] for pair in found["conflicts"]} >= {
        None, "openness-serves-nation", "release-is-safe",
    }  # fmt: skip
    assert found["agreements"] == []
    for pair in found["conflicts"]:
        assert is_verbatim(rest, pair["a"]["quotations"][0])
        assert is_verbatim(rest, pair["b"]["quotations"][0])


def test_none_neutral_and_mixed_are_three_answers(rest: httpx.Client) -> None:
    silent = {actor["id"] for actor in asked(rest, "/api/coverage")["silent"]}
    assert "emmanuel-macron" in silent
    assert asked(rest, "/api/actors/emmanuel-macron")["position"] == "none"
    assert asked(rest, "/api/actors/emmanuel-macron/positions") == []
    verdicts = {each["actor"]["id"]: each["say_and_do"] for each in asked(rest, "/api/timeline", most=2000)}
    assert {"neutral", "none"} <= {found["said"] for found in verdicts.values()}
    assert {"mixed", "none"} <= {found["done"] for found in verdicts.values()}
    assert verdicts["bytedance"]["verdict"] == "nothing said"


def test_what_robin_li_says_counts_for_baidu_while_he_heads_it(rest: httpx.Client) -> None:
    path = "/api/actors/baidu/positions"
    own, voiced = asked(rest, path), asked(rest, path, voiced=True)
    assert not any(stance["voiced_by"] for stance in own)
    speaking = {actor["id"] for stance in voiced for actor in stance["voiced_by"]}
    assert "robin-li" in speaking
    held = [stance for stance in asked(rest, path, voiced=True, at="2024-06") if stance["basis"] == "said"]
    assert held[0]["position"] == "closed"
    assert held[0]["n"] > next(stance["n"] for stance in own if stance["position"] == "closed")


def test_what_alibaba_cloud_does_counts_for_alibaba(rest: httpx.Client) -> None:
    rolled = asked(rest, "/api/actors/alibaba/positions", roll_up=True, at="2024-09")
    assert [(s["basis"], s["position"]) for s in rolled if s["proposition"] is None] == [("done", "both")]
    assert [actor["id"] for actor in rolled[0]["voiced_by"]] == ["alibaba-cloud"]


def test_baidu_says_one_thing_and_does_another(rest: httpx.Client) -> None:
    (baidu,) = asked(rest, "/api/timeline", actor="baidu")
    judged = baidu["say_and_do"]
    assert judged["verdict"] == "says closed does open"
    assert is_verbatim(rest, judged["said_in"])
    assert is_verbatim(rest, judged["done_in"])
    assert {event["kind"] for event in baidu["events"]} == {"words", "release", "deed"}


def test_strategies_say_where_they_explain_no_more_than_chance(rest: httpx.Client) -> None:
    verdicts = {found["fit"]["verdict"] for found in asked(rest, "/api/strategies")}
    assert verdicts == {"fits better than chance", "fits no better than chance", "not enough evidence"}
    paid = asked(rest, "/api/strategies/paid-api")
    assert {"openai", "baidu"} <= {holder["actor"]["id"] for holder in paid["holders"]}
    assert paid["exceptions"]
    assert is_verbatim(rest, paid["holders"][0]["pursues"][0]["evidence"])
