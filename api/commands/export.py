"""`stancegraph export`: the network of a debate as one file."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from api import options, terminal, wiring
from api.errors import UsageRefused
from graph import exports
from graph.exports.format import Export
from graph.queries import debates

Format = Annotated[str, typer.Option("--format", metavar="NAME", help=f"One of {', '.join(exports.available())}.")]
Output = Annotated[Path, typer.Option("--output", metavar="FILE", help="The file to write.")]
Labels = Annotated[str, typer.Option("--language", metavar="CODE", help="Language of the labels: en or fr.")]


@dataclass(frozen=True, slots=True)
class Exported:
    """`size` in bytes."""

    file: str
    size: int


def export(
    output: Output,
    format: Format = "html",
    language: Labels = "en",
    debate: options.Debate = None,
    as_json: options.AsJson = False,
) -> None:
    """Write the network of a debate to a file. The format `html` opens in a browser, without a server or a network."""
    chosen = options.settings(debate=debate)
    kind = _format(format)
    if language not in ("en", "fr"):
        raise UsageRefused(f"there are no labels in {language!r}: give --language en or fr")
    with wiring.opened(chosen) as store:
        content = kind.write(store, debates.known(store, chosen.debate), language)
    terminal.show(_save(output, content), as_json, lambda saved: terminal.tell(f"{saved.file}: {saved.size} bytes"))


def _format(name: str) -> Export:
    try:
        return exports.load(name)
    except ValueError as error:
        raise UsageRefused(str(error)) from error


def _save(output: Path, content: str) -> Exported:
    try:
        output.write_text(content, encoding="utf-8")
    except OSError as error:
        raise UsageRefused(f"cannot write {output} ({error.strerror}): name another file by --output") from error
    return Exported(str(output), output.stat().st_size)
