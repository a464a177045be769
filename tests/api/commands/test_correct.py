"""`stancegraph correct`."""

import json
from pathlib import Path

import pytest

from graph.store.session import Store
from ingest import corrections
from tests.api import evening
from tests.api.commands.shell import Run

STATEMENT = "MATCH (s:Statement) RETURN s.id AS id, s.quote AS quote ORDER BY s.extractor, s.start LIMIT 1"
CODED = """
MATCH (s:Statement)-[x:ASSERTS]->(p:Proposition)
RETURN s.quote AS quote, p.code AS code, x.agree AS agree ORDER BY quote, code
"""


def test_a_statement_is_coded_as_the_user_says_and_the_coding_is_kept(run: Run, lamps: Path, filled: Store) -> None:
    article = lamps / "evening.md"
    article.write_text(evening.TEXT, encoding="utf-8")
    run("ingest", str(article), "--debate", "lamps", "--corpus", str(lamps), "--language", "en")
    [first] = filled.rows(STATEMENT)
    ended = run("correct", first["id"], "--deny", "night-costs", "--position", "lit", "--corpus", str(lamps))
    assert ended.returncode == 0, ended.stderr
    kept = lamps / "debates" / "lamps" / corrections.FILE
    [line] = kept.read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["quote"] == first["quote"]
    coded = [row for row in filled.rows(CODED) if first["quote"] in row["quote"]]
    assert [(row["code"], row["agree"]) for row in coded] == [("night-costs", False)]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ((), "--accept alone"),
        (("--accept", "--deny", "night-costs"), "--accept alone"),
        (("--agree", "light-is-bad"), "give one of light-is-safe, night-costs"),
        (("--position", "grey"), "give one of lit, dark, neutral"),
    ],
)
def test_what_makes_no_sense_is_refused(
    run: Run, lamps: Path, filled: Store, given: tuple[str, ...], told: str
) -> None:
    [first] = filled.rows(STATEMENT)
    ended = run("correct", first["id"], *given, "--corpus", str(lamps))
    assert ended.returncode == 2
    assert told in ended.stderr
    assert not (lamps / "debates" / "lamps" / corrections.FILE).exists()


def test_an_unknown_statement_is_named(run: Run, lamps: Path, filled: Store) -> None:
    ended = run("correct", "none-such", "--accept", "--corpus", str(lamps))
    assert ended.returncode == 2
    assert "none-such" in ended.stderr
