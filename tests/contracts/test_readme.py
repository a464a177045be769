"""Every command and every setting is in the README."""

from pathlib import Path

import pytest

from api.cli import COMMANDS
from api.settings import Settings

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", [command.__name__ for command in COMMANDS])
def test_a_command_is_in_the_readme(name: str) -> None:
    assert f"| `{name}" in README


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_a_setting_is_in_the_readme(name: str) -> None:
    assert f"`STANCEGRAPH_{name.upper()}`" in README


def test_the_readme_is_short() -> None:
    assert len(README.splitlines()) <= 150
