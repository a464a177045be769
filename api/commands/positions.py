"""`stancegraph positions`: what an actor holds."""

from api import options, tables, terminal, wiring
from api.naming import actor_named
from graph.queries import positions as queries


def positions(actor: options.Actor, debate: options.Debate = None, as_json: options.AsJson = False) -> None:
    """What an actor holds, in quotations. On the question of the debate first, then on each proposition."""
    chosen = options.settings(debate=debate)
    with wiring.opened(chosen) as store:
        held = queries.positions(store, chosen.debate, actor_named(store, chosen.debate, actor))
    terminal.show(held, as_json, tables.print_stances)
