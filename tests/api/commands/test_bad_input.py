"""Bad input: a message that says what to do, exit code 2, an untouched graph."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.store.session import Store
from tests.api.commands.shell import Run
from tests.ingest import small_debate

GOOD = "---\npublished: 2024-05-01\nlanguage: en\n---\n"
SENTENCE = b"Ada Wick, director of Lumen, said that nobody dares to walk in the dark.\n"

DOCUMENTS = {
    "empty": (b"", [], "empty"),
    "binary": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", ["--published", "2024"], "text"),
    "not UTF-8": ("Éteindre coûte".encode("latin-1"), ["--published", "2024"], "UTF-8"),
    "20 MB": (b"word " * 4_000_000, ["--published", "2024"], "MB"),
    "unknown language": (SENTENCE, ["--published", "2024", "--language", "xx"], "fr"),
    "missing date": (SENTENCE, ["--language", "en"], "--published"),
    "broken front matter": (b"---\npublished: [2024\n---\n" + SENTENCE, [], "line "),
    "open front matter": (b"---\npublished: 2024\n" + SENTENCE, [], "---"),
}


@pytest.mark.parametrize("case", DOCUMENTS)
def test_a_document_that_cannot_be_read_is_named_and_changes_nothing(
    case: str, run: Run, lamps: Path, store: Store, tmp_path: Path
) -> None:
    content, arguments, advice = DOCUMENTS[case]
    file = tmp_path / "article.txt"
    file.write_bytes(content)
    ended = run("ingest", str(file), "--debate", "lamps", "--corpus", str(lamps), *arguments)
    assert ended.returncode == 2
    assert "article.txt" in ended.stderr
    assert advice in ended.stderr
    assert "Traceback" not in ended.stderr
    assert store.rows("MATCH (n) RETURN count(n) AS n") == [{"n": 0}]


def test_a_file_that_is_not_there_is_named(run: Run, lamps: Path) -> None:
    ended = run("ingest", "nowhere.txt", "--debate", "lamps", "--corpus", str(lamps))
    assert ended.returncode == 2
    assert "nowhere.txt" in ended.stderr


def test_a_broken_codebook_is_refused_with_file_and_line(run: Run, lamps: Path, store: Store, tmp_path: Path) -> None:
    book = lamps / "debates" / "lamps" / "codebook.yaml"
    book.write_text(small_debate.CODEBOOK.replace("agree: lit", "agree: bright"), encoding="utf-8")
    (tmp_path / "article.txt").write_bytes(SENTENCE)
    ended = run("ingest", str(tmp_path / "article.txt"), "--debate", "lamps", "--corpus", str(lamps))
    assert ended.returncode == 2
    assert "codebook.yaml" in ended.stderr
    assert "bright" in ended.stderr
    assert store.rows("MATCH (n) RETURN count(n) AS n") == [{"n": 0}]


def test_an_unknown_debate_is_refused_with_those_there_are(run: Run, lamps: Path) -> None:
    ended = run("demo", "--debate", "candles", "--corpus", str(lamps), "--port", "0", "--no-browser")
    assert ended.returncode == 2
    assert "lamps" in ended.stderr


def test_an_unknown_actor_is_refused_with_those_near_it(run: Run, filled: Store) -> None:
    for command in (
        "positions ada-wik",
        "explain ada-wik",
        "reversals ada-wik",
        "timeline ada-wik",
        "compare lumen ada-wik",
    ):
        ended = run(*command.split(), "--debate", "lamps")
        assert (ended.returncode, ended.stdout) == (2, "")
        assert "ada-wick" in ended.stderr


def test_a_port_in_use_is_named_before_any_work(run: Run, bare: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        for command in ("serve", "demo"):
            ended = bare(command, "--port", port, "--no-browser")
            assert ended.returncode == 2
            assert f"port {port}" in ended.stderr
            assert "--port" in ended.stderr


def test_a_server_that_does_not_answer_is_named(bare: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"bolt://127.0.0.1:{free.getsockname()[1]}"
    ended = bare("status", STANCEGRAPH_BOLT_URI=address)
    assert ended.returncode == 2
    assert address in ended.stderr
    assert "STANCEGRAPH_BOLT_URI" in ended.stderr


@pytest.mark.parametrize("address", ["http://localhost:7474", "nonsense"])
def test_an_address_that_is_none_is_refused(address: str, bare: Run) -> None:
    ended = bare("status", STANCEGRAPH_BOLT_URI=address)
    assert ended.returncode == 2
    assert "bolt://" in ended.stderr


def test_a_wrong_password_is_refused(run: Run, store: Store) -> None:
    ended = run("status", STANCEGRAPH_BOLT_PASSWORD="wrong")
    assert ended.returncode == 2
    assert "STANCEGRAPH_BOLT_PASSWORD" in ended.stderr


def test_a_database_that_is_not_there_is_refused(run: Run, store: Store) -> None:
    ended = run("status", STANCEGRAPH_BOLT_DATABASE="nowhere")
    assert ended.returncode == 2
    assert "STANCEGRAPH_BOLT_DATABASE" in ended.stderr


def test_a_data_folder_that_cannot_be_written_is_refused(bare: Run, unwritable: Path) -> None:
    ended = bare("status", STANCEGRAPH_DATA=str(unwritable / "data"))
    assert ended.returncode == 2
    assert "STANCEGRAPH_DATA" in ended.stderr


@pytest.fixture
def unwritable(tmp_path: Path) -> Path:
    """A folder in which this user, root included, cannot write."""
    if os.geteuid() == 0:
        return Path("/sys")
    (tmp_path / "locked").mkdir(mode=0o500)
    return tmp_path / "locked"


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["query", "CREATE (:Actor)"], "only reads"),
        (["query", "MATCH (a:Actor RETURN a"], "line 1"),
        (["query", "RETURN $x AS x", "--param", "x"], "--param name=value"),
        (["query"], "--named"),
        (["query", "RETURN 1 AS one", "--named", "reversals"], "--named"),
        (["query", "--named", "reversal"], "reversals"),
        (["query", "--named", "allies-of-an-actor"], "actor=baidu"),
        (["query", "--named", "reversals", "--param", "n=1"], "'n'"),
        (["queries", "--language", "de"], "--language"),
        (["export", "--format", "pdf", "--output", "x.pdf"], "html"),
        (["export", "--output", "/nowhere/x.html", "--debate", "lamps"], "--output"),
        (["positions", "lumen", "--at", "soon", "--debate", "lamps"], "YYYY-MM-DD"),
        (["positions", "lumen", "--from", "2025", "--to", "2024", "--debate", "lamps"], "exchange"),
        (["reversals", "--least", "2", "--debate", "lamps"], "--least"),
        (["compare", "lumen", "lumen", "--debate", "lamps"], "name two actors"),
        (["strategies", "sell-bulb", "--debate", "lamps"], "sell-bulbs"),
        (["export", "--output", "x.html", "--debate", "lampz"], "lamps"),
        (["serve", "--port", "0", "--no-browser", "--debate", "lampz"], "lamps"),
        (["serve", "--port", "70000"], "port"),
        (["ingest"], "PATH"),
        (["dance"], "dance"),
    ],
)
def test_what_cannot_be_understood_is_refused(
    arguments: list[str], advice: str, run: Run, filled: Store, counted: Callable[[], int]
) -> None:
    before = counted()
    ended = run(*arguments)
    assert ended.returncode == 2
    assert advice in ended.stderr
    assert "Traceback" not in ended.stderr
    assert counted() == before
