"""`stancegraph reversals`: who took another side than before."""

from collections.abc import Sequence
from typing import Annotated

import typer
from rich.table import Column

from api import options, tables, terminal, wiring
from api.naming import actor_named
from graph.answers import Reversal, TurnSide
from graph.queries import debates
from graph.queries import reversals as queries

Actor = Annotated[str | None, typer.Argument(metavar="ACTOR", help="Only those of an actor: its id, name or alias.")]
Least = Annotated[float, typer.Option("--least", metavar="NUMBER", min=0, max=1, help="Least confidence, 0 to 1.")]


def reversals(
    actor: Actor = None, least: Least = 0.0, debate: options.Debate = None, as_json: options.AsJson = False
) -> None:
    """Who took another side than before: the best supported first.

    Each with the last words, deed or release before, and the first after.
    """
    chosen = options.settings(debate=debate)
    with wiring.opened(chosen) as store:
        asked = debates.debate(store, chosen.debate).id
        id_ = actor_named(store, asked, actor) if actor else None
        found = queries.reversals(store, asked, actor=id_, least=least)
    terminal.show(found, as_json, _print)


def _print(found: Sequence[Reversal]) -> None:
    if not found:
        terminal.tell("No change of side is known.")
        return
    columns = (tables.wide("Actor", 3), tables.wide("On", 4), tables.wide("Before", 8), tables.wide("After", 8))
    rows = ((r.actor.name, _target(r), _side(r.before), _side(r.after), f"{r.confidence:.0%}") for r in found)
    tables.grid(*columns, Column("Sure", justify="right"), rows=rows)


def _target(reversal: Reversal) -> str:
    return reversal.proposition.en if reversal.proposition else f"the question, {reversal.basis}"


def _side(side: TurnSide) -> str:
    return f"{side.agree or side.position}, {side.quotation.date}\n{tables.quoted(side.quotation)}"
