"""`stancegraph query`: the read-only Cypher console."""

import json
from typing import Annotated, Any

import typer

from api import options, tables, terminal, wiring
from api.errors import UsageRefused
from graph.store import console

Cypher = Annotated[str, typer.Argument(metavar="CYPHER", help="A query that reads: 'MATCH (a:Actor) RETURN a.name'.")]
Parameters = Annotated[
    list[str] | None, typer.Option("--param", metavar="NAME=VALUE", help="A value for $NAME; JSON, or else a text.")
]


def query(cypher: Cypher, param: Parameters = None, as_json: options.AsJson = False) -> None:
    """Ask the graph in Cypher. It can only be read; rows and time are capped."""
    parameters = dict(_parameter(each) for each in param or ())
    with wiring.opened(options.settings()) as store:
        table = console.ask(store, cypher, parameters)
    terminal.show(table, as_json, tables.print_table)


def _parameter(given: str) -> tuple[str, Any]:
    name, equals, value = given.partition("=")
    if not equals or not name.isidentifier():
        raise UsageRefused(f"--param {given!r} is not understood: write --param name=value")
    try:
        return name, json.loads(value)
    except json.JSONDecodeError:
        return name, value
