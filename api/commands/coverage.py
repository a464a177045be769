"""`stancegraph coverage`: how much there is of whom, from where and when."""

from collections.abc import Iterator

from rich.table import Column

from api import options, tables, terminal, wiring
from graph.answers import Coverage
from graph.queries import coverage as queries
from graph.queries import debates

SHOWN = 15  # actors


def coverage(debate: options.Debate = None, as_json: options.AsJson = False) -> None:
    """On how much the answers rest. By outlet, language, year and actor, and who on the list is silent."""
    chosen = options.settings(debate=debate)
    with wiring.opened(chosen) as store:
        found = queries.coverage(store, debates.debate(store, chosen.debate).id)
    terminal.show(found, as_json, _print)


def _print(found: Coverage) -> None:
    numbers = (Column(name, justify="right") for name in ("Documents", "Statements"))
    tables.grid("Of", *numbers, rows=_rows(found))
    silent = ", ".join(actor.name for actor in found.silent)
    terminal.tell(f"Silent, {len(found.silent)} of the list: {silent or 'nobody'}")


def _rows(found: Coverage) -> Iterator[tuple[str, str, str]]:
    yield "all", str(found.documents), str(found.statements)
    for each in (*found.years, *found.languages, *found.outlets):
        yield each.of or "unknown outlet", str(each.documents), str(each.statements)
    for heard in found.actors[:SHOWN]:
        yield heard.actor.name, str(heard.documents), str(heard.statements)
