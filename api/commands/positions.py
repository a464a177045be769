"""`stancegraph positions`: what an actor holds."""

from typing import Annotated

import typer

from api import options, tables, terminal, wiring
from api.naming import actor_named
from graph.queries import positions as queries

At = Annotated[str | None, typer.Option("--at", metavar="DATE", help="What is held then: YYYY, YYYY-MM or YYYY-MM-DD.")]
From = Annotated[str | None, typer.Option("--from", metavar="DATE", help="What is held then or later.")]
To = Annotated[str | None, typer.Option("--to", metavar="DATE", help="What is held by then.")]
HalfLife = Annotated[
    float | None, typer.Option("--half-life", metavar="DAYS", min=1, help="Days after which a score counts half.")
]


def positions(
    actor: options.Actor,
    at: At = None,
    from_: From = None,
    to: To = None,
    roll_up: options.RollUp = False,
    voiced: options.Voiced = False,
    half_life: HalfLife = None,
    debate: options.Debate = None,
    as_json: options.AsJson = False,
) -> None:
    """What an actor holds, in quotations. On the question of the debate first, then on each proposition."""
    chosen = options.settings(debate=debate)
    with wiring.opened(chosen) as store:
        id_ = actor_named(store, chosen.debate, actor)
        held = queries.positions(
            store, chosen.debate, id_, at=at, from_=from_, to=to, roll_up=roll_up, voiced=voiced, half_life=half_life
        )
    terminal.show(held, as_json, tables.print_stances)
