"""`stancegraph export`: the graph as one file."""

from pathlib import Path
from typing import Annotated

import typer

from api import options
from api.errors import UsageRefused

Format = Annotated[str, typer.Option("--format", help="The kind of file.")]
Output = Annotated[Path, typer.Option("--output", metavar="FILE", help="The file to write.")]


def export(format: Format, output: Output, debate: options.Debate = None, as_json: options.AsJson = False) -> None:
    """Write the network of a debate to a file that needs neither a server nor a network."""
    raise UsageRefused("not yet")
