"""What the commands that ask answer, as text and as JSON."""

import json
from pathlib import Path

import httpx
import pytest

from graph import exports
from graph.store.session import Store
from tests.api.commands.shell import Run


def test_positions_shows_what_an_actor_holds_in_its_words(run: Run, filled: Store) -> None:
    shown = run("positions", "ada-wick", "--debate", "lamps").stdout
    assert "Light keeps people safe." in shown
    assert "agrees (lit)" in shown
    assert "nobody dares to walk in the dark" in shown
    assert "The Beacon, 2024-05-01" in shown


@pytest.mark.parametrize("name", ["ada-wick", "Ada Wick", "WICK"])
def test_an_actor_is_found_by_id_name_or_alias(name: str, run: Run, filled: Store) -> None:
    answer = json.loads(run("positions", name, "--debate", "lamps", "--json").stdout)
    assert {stance["actor"]["id"] for stance in answer} == {"ada-wick"}


def test_json_is_what_rest_serves(run: Run, client: httpx.Client) -> None:
    positions = json.loads(run("positions", "ada-wick", "--debate", "lamps", "--json").stdout)
    assert positions == client.get("/api/actors/ada-wick/positions").json()
    why = json.loads(run("explain", "ada-wick", "--debate", "lamps", "--json").stdout)
    assert why == client.get("/api/explain", params={"actor": "ada-wick"}).json()


@pytest.mark.parametrize(
    ("command", "path"),
    [
        ("positions lumen --voiced --roll-up --from 2024 --to 2024-12 --half-life 365",
         "/api/actors/lumen/positions?voiced=1&roll_up=1&from=2024&to=2024-12&half_life=365"),
        ("positions ada-wick --at 2023", "/api/actors/ada-wick/positions?at=2023"),
        ("reversals --least 0.5", "/api/reversals?least=0.5"),
        ("reversals Wick", "/api/reversals?actor=ada-wick"),
        ("timeline lumen Wick --voiced", "/api/timeline?actor=lumen&actor=ada-wick&voiced=1"),
        ("compare Wick lumen --voiced --roll-up", "/api/compare?a=ada-wick&b=lumen&voiced=1&roll_up=1"),
        ("coverage", "/api/coverage"),
        ("strategies", "/api/strategies"),
        ("strategies sell-bulbs", "/api/strategies/sell-bulbs"),
    ],
)  # fmt: skip
def test_a_command_answers_as_its_address_does(command: str, path: str, run: Run, client: httpx.Client) -> None:
    ended = run(*command.split(), "--debate", "lamps", "--json")
    assert json.loads(ended.stdout) == client.get(path).raise_for_status().json()


@pytest.mark.parametrize(
    ("command", "shown"),
    [
        ("reversals", "No change of side is known."),
        ("timeline", "Lumen: nothing said."),
        ("timeline lumen --voiced", "nobody dares to walk in the dark"),
        ("compare Wick lumen --voiced", "Ada Wick and Lumen agree."),
        ("coverage", "Silent"),
        ("strategies", "not enough evidence"),
        ("strategies sell-bulbs", "Lumen lives from replacing bulbs"),
    ],
)
def test_a_command_prints_its_answer_for_people(command: str, shown: str, run: Run, filled: Store) -> None:
    assert shown in run(*command.split(), "--debate", "lamps").stdout


def test_explain_names_the_strategy_its_basis_and_its_words(run: Run, filled: Store) -> None:
    shown = run("explain", "ada-wick", "--proposition", "light-is-safe", "--debate", "lamps").stdout
    assert "Sell bulbs" in shown
    assert "Lumen lives from replacing bulbs" in shown


def test_query_takes_parameters_as_json_or_text(run: Run, filled: Store) -> None:
    asked = "MATCH (a:Actor) WHERE a.id = $id AND $n = 1 RETURN a.name AS name"
    table = json.loads(run("query", asked, "--param", "id=lumen", "--param", "n=1", "--json").stdout)
    assert (table["columns"], table["rows"]) == (["name"], [["Lumen"]])
    assert "Lumen" in run("query", asked, "--param", "id=lumen", "--param", "n=1").stdout


def test_a_named_query_takes_texts_and_the_debate_of_the_settings(run: Run, filled: Store) -> None:
    given = ("query", "--named", "quotations-with-words", "--param", "words=DARK")
    table = json.loads(run(*given, "--json", STANCEGRAPH_DEBATE="lamps").stdout)
    assert [dict(zip(table["columns"], row, strict=True))["actor"] for row in table["rows"]] == ["Ada Wick"]
    assert "Ada Wick" in run(*given, "--param", "debate=lamps").stdout


def test_the_named_queries_are_listed(bare: Run, client: httpx.Client) -> None:
    assert json.loads(bare("queries", "--json").stdout) == client.get("/api/cypher/library").json()
    assert "Who is silent" not in bare("queries").stdout
    assert "silent-actors" in bare("queries").stdout
    assert "absence de preuve" in bare("queries", "--language", "fr").stdout


def test_status_counts_what_there_is(run: Run, filled: Store) -> None:
    found = json.loads(run("status", "--json").stdout)
    assert (found["server"], found["place"]) == (filled.server(), filled.address.uri)
    assert (found["nodes"]["Document"], found["nodes"]["Statement"], found["relations"]["MADE"]) == (1, 2, 2)
    assert found["ingested"]
    assert "Statement" in run("status").stdout


def test_status_says_what_differs_from_the_schema(run: Run, filled: Store) -> None:
    assert json.loads(run("status", "--json").stdout)["schema"] == {"missing": [], "further": []}
    filled.write(lambda transaction: transaction.run("CREATE (:Intruder)").consume())
    assert "beyond the ontology: label Intruder" in run("status").stdout


def test_status_of_an_empty_graph_says_never(run: Run) -> None:
    assert "never" in run("status").stdout


@pytest.mark.parametrize("format", exports.available())
def test_export_writes_a_file_of_every_format(format: str, run: Run, filled: Store, tmp_path: Path) -> None:
    file = tmp_path / "lamps.out"
    saved = json.loads(run("export", "--format", format, "--output", str(file), "--debate", "lamps", "--json").stdout)
    assert saved == {"file": str(file), "size": file.stat().st_size}
    assert "Ada Wick" in file.read_text(encoding="utf-8")


def test_help_lists_the_commands(run: Run) -> None:
    shown = run("--help")
    assert shown.returncode == 0
    assert all(name in shown.stdout for name in ("demo", "ingest", "serve", "positions", "explain", "code"))
