"""The article that the project began with, read by the command line and asked over REST: who holds what, and why."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

HERE = Path(__file__).parent
ARTICLE = HERE.parents[2] / "shared" / "seed" / "2024-08-14-caijing.fr.txt"
EXPECTED: list[dict[str, Any]] = yaml.safe_load((HERE / "seed.yaml").read_text(encoding="utf-8"))
MAIN = (sys.executable, "-c", "from api.cli import main; main()")
PATIENCE = 60  # seconds for an answer, on a busy machine

pytestmark = pytest.mark.skipif(not ARTICLE.exists(), reason="the article is not beside this checkout")


@pytest.fixture(scope="module")
def rest(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """REST over a graph that holds the article and nothing else."""
    folder = tmp_path_factory.mktemp("seed")
    environment = os.environ | {"STANCEGRAPH_DATA": str(folder / "data")}
    reading = [*MAIN, "ingest", str(ARTICLE), "--published", "2024-08-14"]
    subprocess.run(reading, env=environment, check=True, timeout=600)
    serving = [*MAIN, "serve", "--no-browser", "--port", "0", "--json"]
    with subprocess.Popen(serving, env=environment, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        address = json.loads(server.stdout.readline())["address"]
        with httpx.Client(base_url=address, timeout=PATIENCE) as client:
            yield client
        server.terminate()


@pytest.fixture(scope="module")
def text(rest: httpx.Client) -> str:
    (document,) = rest.get("/api/documents").raise_for_status().json()
    article: str = rest.get(f"/api/documents/{document['id']}").raise_for_status().json()["text"]
    assert article == ARTICLE.read_text(encoding="utf-8").strip()
    return article


@pytest.mark.parametrize("expected", EXPECTED, ids=lambda expected: str(expected["actor"]))
def test_the_article_is_understood(expected: dict[str, Any], rest: httpx.Client, text: str) -> None:
    actor = rest.get(f"/api/actors/{expected['actor']}").raise_for_status().json()
    stances = actor["stances"]
    for question in (stance for stance in stances if "holds" in expected):
        assert question["quotations"], "every stance is tied to the words that show it"
    if "holds" in expected:
        assert expected["holds"] in {stance["position"] for stance in stances if stance["proposition"] is None}
    for word, agree in (("agrees", "agree"), ("denies", "deny")):
        if word in expected:
            held = {s["proposition"]["code"] for s in stances if s["proposition"] and s["agree"] == agree}
            assert held & set(expected[word]), held
    if "path" in expected:
        assert expected["path"] in {path["path"]["code"] for path in actor["paths"]}
    if "explained" in expected:
        reasons = {e["strategy"]["code"] for s in stances for e in s["explanations"]}
        assert reasons & set(expected["explained"]), reasons
    for quotation in quotations(actor):
        assert text[quotation["start"] : quotation["end"]] == quotation["quote"]


def quotations(actor: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every piece of evidence in an answer about an actor."""
    for stance in actor["stances"]:
        yield from stance["quotations"]
        yield from (quotation for explanation in stance["explanations"] for quotation in explanation["evidence"])
    for kind in ("paths", "releases", "strategies"):
        yield from (fact["evidence"] for fact in actor[kind])
