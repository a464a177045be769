"""How the tests call the command line: as a process where that matters, else in this one, which is faster."""

import io
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from unittest.mock import patch

from api.cli import main

MAIN = (sys.executable, "-c", "from api.cli import main; main()")
KEPT = ("PATH", "SYSTEMROOT", "LANG", "TMPDIR", "OMP_NUM_THREADS")


@dataclass(frozen=True, slots=True)
class Ended:
    """A command that has ended."""

    returncode: int
    stdout: str
    stderr: str


class Run(Protocol):
    """Runs a command to its end, with further settings."""

    def __call__(self, *arguments: str, stdin: str = "", **settings: str) -> Ended: ...


def environment(home: Path, settings: Mapping[str, str]) -> dict[str, str]:
    """A home of its own and the settings, nothing else that could matter."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return kept | {"HOME": str(home), "PYTHONPATH": str(Path.cwd()), "COLUMNS": "200"} | dict(settings)


def as_process(home: Path) -> Run:
    """Starts a process for every command."""

    def run(*arguments: str, stdin: str = "", **settings: str) -> Ended:
        ended = subprocess.run(
            [*MAIN, *arguments],
            env=environment(home, settings),
            input=stdin,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    return run


def in_process(home: Path, always: Mapping[str, str]) -> Run:
    """Calls the entry point of the command line."""

    def run(*arguments: str, stdin: str = "", **settings: str) -> Ended:
        out, err = io.StringIO(), io.StringIO()
        given = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
        handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
        surroundings = environment(home, dict(always) | settings)
        code: object = 0
        with (
            patch.dict(os.environ, surroundings, clear=True),
            patch.object(sys, "stdin", given),
            redirect_stdout(out),
            redirect_stderr(err),
        ):
            try:
                main(arguments)
            except SystemExit as end:
                code = end.code
            finally:
                for number, handler in handlers.items():
                    signal.signal(number, handler)
        return Ended(int(str(code or 0)), out.getvalue(), err.getvalue())

    return run
