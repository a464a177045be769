"""`stancegraph backup` and `stancegraph restore`: the whole graph as one file, the same for every server."""

from pathlib import Path
from typing import Annotated

import typer

from api import options, terminal, wiring
from api.errors import UsageRefused
from graph.store import backup as keeping
from graph.store.portable import Content

File = Annotated[Path, typer.Argument(metavar="FILE", help="A gzip file of JSON lines.")]
Replace = Annotated[bool, typer.Option("--replace", help="Lose what the graph holds now.")]


def backup(file: File, as_json: options.AsJson = False) -> None:
    """Write the whole graph to a file. To move to another server, restore the file there."""
    with wiring.opened(options.settings()) as store:
        try:
            saved = keeping.backup(store, file)
        except OSError as error:
            raise UsageRefused(f"cannot write {file} ({error.strerror}): name another file") from error
    terminal.show(saved, as_json, lambda content: _tell(file, content))


def restore(file: File, replace: Replace = False, as_json: options.AsJson = False) -> None:
    """Bring back a graph that `backup` wrote, into an empty graph of any server."""
    with wiring.opened(options.settings()) as store:
        try:
            brought = keeping.restore(store, file, replace=replace)
        except OSError as error:
            raise UsageRefused(f"cannot read {file} ({error.strerror}): name a file that is there") from error
    terminal.show(brought, as_json, lambda content: _tell(file, content))


def _tell(file: Path, content: Content) -> None:
    terminal.tell(f"{file}: {content.nodes} nodes, {content.relations} relations, digest {content.digest[:16]}")
