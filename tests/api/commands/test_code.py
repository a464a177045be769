"""`stancegraph code`: codings as files, without a graph."""

import json
from pathlib import Path

from tests.api import evening
from tests.api.commands.shell import Run


def test_a_file_without_front_matter_is_coded_under_its_name(run: Run, lamps: Path, tmp_path: Path) -> None:
    (tmp_path / "evening.txt").write_text(evening.TEXT, encoding="utf-8")
    (tmp_path / "void.txt").write_text("", encoding="utf-8")
    given = ("--debate", "lamps", "--corpus", str(lamps), "--language", "en", "--published", "2024-05-01")
    files = [str(tmp_path / name) for name in ("void.txt", "evening.txt")]
    ended = run("code", *files, *given, "--output", str(tmp_path / "coded"))
    assert ended.returncode == 2
    assert "void.txt" in ended.stderr
    coded = json.loads((tmp_path / "coded" / "evening.json").read_text(encoding="utf-8"))
    assert coded["document"] == "evening"
    first = coded["statements"][0]
    assert (first["actors"], first["cue"]["text"]) == (["ada-wick"], "said")


def test_a_higher_threshold_keeps_the_surer_statements(run: Run, lamps: Path, tmp_path: Path) -> None:
    (tmp_path / "evening.txt").write_text(evening.TEXT, encoding="utf-8")
    given = ("--debate", "lamps", "--corpus", str(lamps), "--language", "en", "--published", "2024-05-01")
    numbers = []
    for threshold in ("0.05", "0.95"):
        output = tmp_path / threshold
        run("code", str(tmp_path / "evening.txt"), *given, "--output", str(output), "--threshold", threshold)
        coded = json.loads((output / "evening.json").read_text(encoding="utf-8"))
        numbers.append(len(coded["statements"]))
    assert numbers[0] > numbers[1]


def test_a_threshold_that_is_none_is_refused(run: Run, lamps: Path, tmp_path: Path) -> None:
    (tmp_path / "evening.txt").write_text(evening.TEXT, encoding="utf-8")
    given = ("--debate", "lamps", "--corpus", str(lamps), "--output", str(tmp_path / "coded"))
    ended = run("code", str(tmp_path / "evening.txt"), *given, "--threshold", "2")
    assert ended.returncode == 2
    assert "threshold" in ended.stderr
    assert not (tmp_path / "coded").exists()
