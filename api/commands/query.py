"""`stancegraph query`: the read-only Cypher console, and the named queries of the library."""

import json
from collections.abc import Mapping
from typing import Annotated, Any

import typer

from api import options, tables, terminal, wiring
from api.errors import UsageRefused
from graph.library import named
from graph.store import console

Cypher = Annotated[
    str | None, typer.Argument(metavar="CYPHER", help="A query that reads: 'MATCH (a:Actor) RETURN a.name'.")
]
Named = Annotated[
    str | None, typer.Option("--named", metavar="NAME", help="A query of the library instead; `queries` lists them.")
]
Parameters = Annotated[
    list[str] | None, typer.Option("--param", metavar="NAME=VALUE", help="A value for $NAME; JSON, or else a text.")
]


def query(cypher: Cypher = None, name: Named = None, param: Parameters = None, as_json: options.AsJson = False) -> None:
    """Ask the graph in Cypher. It can only be read; rows and time are capped."""
    chosen = options.settings()
    if (cypher is None) == (name is None):
        raise UsageRefused("what is asked? Give a query in Cypher, or the name of one by --named")
    given = dict(map(_pair, param or ()))
    if name is None:
        asked, parameters = cypher or "", {key: _value(text) for key, text in given.items()}
    else:
        asked, parameters = _of_library(name, {"debate": chosen.debate, **given})
    with wiring.opened(chosen) as store:
        table = console.ask(store, asked, parameters)
    terminal.show(table, as_json, tables.print_table)


def _of_library(name: str, given: Mapping[str, str]) -> tuple[str, dict[str, Any]]:
    """The query and its parameters, all of which are texts; the debate is the one of the settings when left out."""
    found = named(name)
    for each in found.parameters:
        if each.name not in given:
            raise UsageRefused(f"{name} asks for more: give --param {each.name}=…, as in {each.name}={each.example}")
    names = [each.name for each in found.parameters]
    if unknown := set(given) - {*names, "debate"}:
        raise UsageRefused(f"{name} has no parameter {min(unknown)!r}: give {', '.join(names)}")
    return found.query, {each: given[each] for each in names}


def _pair(given: str) -> tuple[str, str]:
    name, equals, value = given.partition("=")
    if not equals or not name.isidentifier():
        raise UsageRefused(f"--param {given!r} is not understood: write --param name=value")
    return name, value


def _value(given: str) -> Any:
    try:
        return json.loads(given)
    except json.JSONDecodeError:
        return given
