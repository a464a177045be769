"""The rules of the layout hold: imports run one way, and no file outgrows a reader."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted(
    path
    for folder in ("graph", "ingest", "api", "tests", "web/src")
    for suffix in ("*.py", "*.ts", "*.tsx", "*.css")
    for path in (ROOT / folder).rglob(suffix)
    if not path.name.endswith(".d.ts")
)


def test_imports_run_one_way() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run([lint], cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_file_is_read_in_one_sitting(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 300, f"{lines} lines: would a second file with a name of its own read better?"


def test_packages_carry_types_and_the_ontology_stays_light() -> None:
    found = "{name.split('.')[0] for name in sys.modules} - sys.stdlib_module_names"
    command = f"import sys, graph.ontology.facts; print(sorted({found}))"
    result = subprocess.run([sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.strip(" []'\n") for name in result.stdout.split(",")}
    assert not loaded & {"neo4j", "networkx", "pydantic", "spacy"}
    assert all((ROOT / package / "py.typed").exists() for package in ("graph", "ingest", "api"))
