"""`stancegraph compare`: two actors side by side."""

from collections.abc import Iterator
from typing import Annotated

import typer
from rich.table import Column

from api import options, tables, terminal, wiring
from api.naming import actor_named
from graph.answers import Compared, Comparison, StanceAnswer
from graph.queries import compare as queries

Other = Annotated[str, typer.Argument(metavar="OTHER", help="Another actor's id, name or alias.")]


def compare(
    actor: options.Actor,
    other: Other,
    roll_up: options.RollUp = False,
    voiced: options.Voiced = False,
    debate: options.Debate = None,
    as_json: options.AsJson = False,
) -> None:
    """On what two actors agree and on what they are at odds. Each with the words of both."""
    chosen = options.settings(debate=debate)
    with wiring.opened(chosen) as store:
        a, b = (actor_named(store, chosen.debate, each) for each in (actor, other))
        found = queries.compare(store, chosen.debate, a, b, roll_up=roll_up, voiced=voiced)
    terminal.show(found, as_json, _print)


def _print(found: Comparison) -> None:
    terminal.tell(found.verdict_en)
    names = (tables.shortened(actor.name, tables.SOURCE) for actor in (found.a, found.b))
    columns = (Column("They"), tables.wide("On", 4), *(tables.wide(name, 8) for name in names))
    tables.grid(*columns, rows=_rows(found))


def _rows(found: Comparison) -> Iterator[tuple[str, ...]]:
    for how, pairs in (
        ("conflict", found.conflicts),
        ("agree", found.agreements),
        ("undecided", found.undecided),
        ("only one", (*found.only_a, *found.only_b)),
    ):
        for pair in pairs:
            yield how, _target(pair), _held(pair.a), _held(pair.b)


def _target(pair: Compared) -> str:
    return pair.proposition.en if pair.proposition else "the question"


def _held(stance: StanceAnswer | None) -> str:
    if stance is None:
        return "none"
    words = "".join(f"\n{tables.quoted(quotation)}" for quotation in stance.quotations[-1:])
    return f"{stance.agree or stance.position}{words}"
