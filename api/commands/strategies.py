"""`stancegraph strategies`: who pursues which strategy, and what that explains."""

from collections.abc import Sequence
from typing import Annotated

import typer
from rich.table import Column

from api import options, tables, terminal, wiring
from graph.answers import StrategyAnswer, StrategySummary
from graph.queries import debates
from graph.queries import strategies as queries

Strategy = Annotated[str | None, typer.Argument(metavar="STRATEGY", help="One strategy, by its code or id.")]


def strategies(strategy: Strategy = None, debate: options.Debate = None, as_json: options.AsJson = False) -> None:
    """Which strategies are pursued, and whether they explain more than chance.

    Of one strategy: who pursues it in which words, and the exceptions.
    """
    chosen = options.settings(debate=debate)
    with wiring.opened(chosen) as store:
        asked = debates.debate(store, chosen.debate).id
        if strategy is None:
            terminal.show(queries.strategies(store, asked), as_json, _print_all)
        else:
            terminal.show(queries.strategy(store, asked, strategy), as_json, _print_one)


def _print_all(found: Sequence[StrategySummary]) -> None:
    columns = (tables.wide("Strategy", 3), Column("Pursued by", justify="right"), tables.wide("Fits", 9))
    tables.grid(*columns, rows=((s.strategy.en, str(s.fit.holders), s.fit.verdict_en) for s in found))


def _print_one(found: StrategyAnswer) -> None:
    terminal.tell(f"{found.strategy.en}: {found.definition}\n{found.fit.verdict_en}")
    columns = (tables.wide("Pursued by", 3), Column("Position"), Column("Known how"), tables.wide("In these words", 8))
    rows = (
        (holder.actor.name, holder.position, shown.basis, tables.quoted(shown.evidence))
        for holder in found.holders
        for shown in holder.pursues[:1]
    )
    tables.grid(*columns, rows=rows)
    terminal.tell(f"Exceptions: {', '.join(actor.name for actor in found.exceptions) or 'none'}")
