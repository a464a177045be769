"""Answers as tables for the terminal."""

import json
from collections.abc import Iterable, Sequence

from rich.table import Column
from rich.table import Table as Grid
from rich.text import Text

from api.terminal import out, printable, say, tell
from graph.answers import Explanation, Quotation, Row, StanceAnswer, Table, Why

SHORT = 180  # characters of a quotation in a table
SHOWN = 30  # rows of the overview


def grid(*columns: str, rows: Iterable[Iterable[str]]) -> None:
    """Prints a table with those headings."""
    table = Grid(*(Column(Text(printable(column))) for column in columns), show_lines=True)
    for row in rows:
        table.add_row(*(Text(printable(cell)) for cell in row))
    out.print(table)


def quoted(quotation: Quotation) -> str:
    """A short quotation with its source."""
    words = " ".join(quotation.quote.split())
    if len(words) > SHORT:
        words = words[:SHORT].rsplit(" ", 1)[0] + " …"
    return f"“{words}”\n{quotation.publisher or quotation.title}, {quotation.published}"


def print_overview(rows: Sequence[Row]) -> None:
    """Who argues what, and why: the actors of whom the texts say most."""
    cells = ((r.actor.name, r.position, r.what_for, _reason(r), quoted(r.quotation)) for r in rows[:SHOWN])
    grid("Actor", "Position", "What for", "Strategy that explains it", "In these words", rows=cells)
    if len(rows) > SHOWN:
        say(f"{len(rows) - SHOWN} more actors are in the explorer, at /api/overview, and behind --json.")


def _reason(row: Row) -> str:
    return f"{row.strategy.en} ({row.basis})" if row.strategy else "not enough evidence"


def print_stances(stances: Iterable[StanceAnswer]) -> None:
    """What an actor holds, with the words that show it."""
    cells = ((s.from_, _target(s), _held(s), str(s.n), _first(s.quotations)) for s in stances)
    grid("Since", "On", "Holds", "Evidence", "In these words", rows=cells)


def _target(stance: StanceAnswer) -> str:
    return stance.proposition.en if stance.proposition else f"the question ({stance.basis})"


def _held(stance: StanceAnswer) -> str:
    return f"{stance.agree} ({stance.position})" if stance.agree else stance.position


def _first(quotations: Iterable[Quotation]) -> str:
    return next(map(quoted, quotations), "")


def print_why(why: Why) -> None:
    """The verdict, then each explanation with its evidence."""
    tell(why.verdict_en)
    cells = [_explained(stance, reason) for stance in why.stances for reason in stance.explanations]
    if cells:
        grid("Holds", "On", "Strategy", "Basis", "Weight", "In these words", rows=cells)


def _explained(stance: StanceAnswer, reason: Explanation) -> tuple[str, ...]:
    weight = f"{reason.weight:.2f}"
    return _held(stance), _target(stance), reason.strategy.en, reason.basis, weight, _first(reason.evidence)


def print_table(table: Table) -> None:
    """The rows of a Cypher query."""
    grid(*table.columns, rows=([_cell(value) for value in row] for row in table.rows))
    if table.truncated:
        say("Only the first rows are shown: add a LIMIT, or narrow the query.")


def _cell(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
