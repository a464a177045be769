"""Our scorer gives the figures of the project's reference scorer, wherever that is there."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ingest.training.scoring import score

ROOT = Path(__file__).parents[3]
REFERENCE = ROOT.parent / "shared" / "tools" / "score.py"
GOLD = sorted((ROOT / "corpus" / "debates").glob("*/gold/*.json"))[:12]


def blurred(coded: dict[str, Any]) -> dict[str, Any]:
    """A coding with plausible errors: every third statement missing, spans shifted, some codes turned round."""
    statements = []
    for number, statement in enumerate(coded["statements"]):
        if number % 3:
            moved = {
                **statement,
                "content": {**statement["content"], "start": statement["content"]["start"] + number % 5},
            }
            moved["position"] = "neutral" if number % 4 == 0 else statement["position"]
            moved["actors"] = ["somebody"] if number % 5 == 0 else statement["actors"]
            statements.append(moved)
    return {**coded, "statements": statements, "strategies": coded["strategies"][1:], "paths": coded["paths"][:-1]}


def test_gold_against_itself_is_perfect() -> None:
    gold = [json.loads(path.read_text(encoding="utf-8")) for path in GOLD]
    figures = score((coded, coded) for coded in gold)
    assert figures["statement"]["f1"] == figures["+actor"]["f1"] == figures["position accuracy"]["f1"] == 100.0


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference scorer is not beside this checkout")
def test_figures_are_those_of_the_reference(tmp_path: Path) -> None:
    for folder in ("gold", "predicted"):
        (tmp_path / folder).mkdir()
    pairs = []
    for path in GOLD:
        gold = json.loads(path.read_text(encoding="utf-8"))
        pairs.append((gold, blurred(gold)))
        (tmp_path / "gold" / path.name).write_text(json.dumps(gold), encoding="utf-8")
        (tmp_path / "predicted" / path.name).write_text(json.dumps(pairs[-1][1]), encoding="utf-8")
    command = [sys.executable, str(REFERENCE), str(tmp_path / "gold"), str(tmp_path / "predicted"), "--json"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert score(pairs) == json.loads(printed)
