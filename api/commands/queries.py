"""`stancegraph queries`: the library of named queries."""

from typing import Annotated

import typer

from api import options, tables, terminal
from api.errors import UsageRefused
from graph.library import library

Labels = Annotated[str, typer.Option("--language", metavar="CODE", help="Language of the descriptions: en or fr.")]


def queries(language: Labels = "en", as_json: options.AsJson = False) -> None:
    """List the named queries, with what each answers. `stancegraph query --named NAME` asks one."""
    if language not in ("en", "fr"):
        raise UsageRefused(f"there are no descriptions in {language!r}: give --language en or fr")
    terminal.show(library(), as_json, lambda found: tables.print_library(found, language))
