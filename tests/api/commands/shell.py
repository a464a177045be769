"""How the tests call the command line: as a process of its own, with no settings but those given."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Protocol

MAIN = (sys.executable, "-c", "from api.cli import main; main()")
KEPT = ("PATH", "SYSTEMROOT", "LANG", "TMPDIR", "OMP_NUM_THREADS")


def environment(home: Path, **settings: str) -> dict[str, str]:
    """A home of its own and the settings."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return kept | {"HOME": str(home), "PYTHONPATH": str(Path.cwd()), "COLUMNS": "200"} | settings


class Run(Protocol):
    """Runs a command to its end."""

    def __call__(self, *arguments: str, **settings: str) -> "subprocess.CompletedProcess[str]": ...


def runner(home: Path, **always: str) -> Run:
    """Runs commands with these settings, and those of each call before them."""

    def run(*arguments: str, stdin: str = "", **settings: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*MAIN, *arguments],
            env=environment(home, **always | settings),
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )

    return run
