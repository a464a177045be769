"""The command line: `stancegraph COMMAND`; errors of the domain become a message and an exit code."""

import signal
import sys
from collections.abc import Sequence

import typer

from api import terminal
from api.commands import (
    backup,
    code,
    compare,
    correct,
    coverage,
    delete,
    demo,
    explain,
    export,
    ingest,
    positions,
    queries,
    query,
    reversals,
    serve,
    status,
    strategies,
    timeline,
)
from api.errors import translation_of

COMMANDS = (demo.demo, ingest.ingest, serve.serve, positions.positions, explain.explain, timeline.timeline,
            reversals.reversals, compare.compare, strategies.strategies, coverage.coverage, query.query,
            queries.queries, export.export, status.status, code.code, correct.correct, delete.delete, backup.backup,
            backup.restore)  # fmt: skip

app = typer.Typer(
    help="Who argues what in a debate, and which business strategy explains it.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for command in COMMANDS:
    app.command()(command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Runs the command of the arguments, else of `sys.argv`, and exits.

    Being terminated ends it as Ctrl-C does, so that nothing is left running.
    """
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, signal.default_int_handler)
    try:
        app(arguments)
    except Exception as error:
        row = translation_of(error)
        if row is None:
            raise
        terminal.complain(str(error))
        sys.exit(row.exit_code)
