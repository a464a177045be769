"""`stancegraph timeline`: words beside releases and deeds."""

from collections.abc import Sequence
from typing import Annotated

import typer
from rich.table import Column

from api import options, tables, terminal, wiring
from api.naming import actor_named
from graph.answers import Timeline
from graph.queries import timeline as queries

Actors = Annotated[
    list[str] | None, typer.Argument(metavar="ACTOR…", help="Ids, names or aliases; without any, those most heard.")
]


def timeline(
    actors: Actors = None,
    roll_up: options.RollUp = False,
    voiced: options.Voiced = False,
    debate: options.Debate = None,
    as_json: options.AsJson = False,
) -> None:
    """What an actor says, releases and does over time, and whether it does what it says.

    Without an actor: the verdicts on those of whom most is known.
    """
    chosen = options.settings(debate=debate)
    with wiring.opened(chosen) as store:
        named = [actor_named(store, chosen.debate, actor) for actor in actors or ()]
        found = queries.timelines(store, chosen.debate, named, roll_up=roll_up, voiced=voiced)
    terminal.show(found, as_json, _print_events if actors else _print_verdicts)


def _print_verdicts(found: Sequence[Timeline]) -> None:
    for each in found:
        terminal.tell(each.say_and_do.verdict_en)


def _print_events(found: Sequence[Timeline]) -> None:
    for each in found:
        terminal.tell(each.say_and_do.verdict_en)
        columns = (Column("Date"), Column("Kind"), Column("Position"), tables.wide("In these words", 8))
        rows = ((e.date, e.kind, e.position, tables.quoted(e.quotation)) for e in each.events)
        tables.grid(*columns, rows=rows)
