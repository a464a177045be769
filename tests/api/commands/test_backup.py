"""`stancegraph backup` and `stancegraph restore`."""

import json
from pathlib import Path

from graph.store.session import Store
from tests.api.commands.shell import Run
from tests.graph.store.snapshot import snapshot


def test_what_is_backed_up_can_be_restored(run: Run, filled: Store, tmp_path: Path) -> None:
    before = snapshot(filled, without=())
    saved = run("backup", str(tmp_path / "graph.gz"), "--json")
    assert saved.returncode == 0, saved.stderr
    assert json.loads(saved.stdout)["nodes"] == len(before[0])
    refused = run("restore", str(tmp_path / "graph.gz"))
    assert refused.returncode == 2
    assert "--replace" in refused.stderr
    restored = run("restore", str(tmp_path / "graph.gz"), "--replace", "--json")
    assert restored.stdout == saved.stdout
    assert snapshot(filled, without=()) == before
    assert f"{len(before[0])} nodes" in run("restore", str(tmp_path / "graph.gz"), "--replace").stdout


def test_files_that_cannot_be_used_are_named(run: Run, filled: Store, tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_text("no backup", encoding="utf-8")
    for command, file in (
        ("backup", "/nowhere/graph.gz"),
        ("restore", str(tmp_path / "nothing.gz")),
        ("restore", str(tmp_path / "article.txt")),
    ):
        ended = run(command, file)
        assert ended.returncode == 2
        assert file in ended.stderr
        assert "Traceback" not in ended.stderr
