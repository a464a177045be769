"""`stancegraph explain`: which interest accounts for what an actor holds."""

from typing import Annotated

import typer

from api import options, tables, terminal, wiring
from api.naming import actor_named
from graph.queries import explain as queries

Proposition = Annotated[
    str | None, typer.Option("--proposition", metavar="CODE", help="Only what it holds on this proposition.")
]


def explain(
    actor: options.Actor,
    proposition: Proposition = None,
    debate: options.Debate = None,
    as_json: options.AsJson = False,
) -> None:
    """Why an actor holds what it holds.

    Names the business strategies that account for it, ranked, each with its evidence.
    """
    chosen = options.settings(debate=debate)
    with wiring.opened(chosen) as store:
        why = queries.explain(store, chosen.debate, actor_named(store, chosen.debate, actor), proposition)
    terminal.show(why, as_json, tables.print_why)
