"""Answers as tables for the terminal."""

import heapq
import json
import re
from collections.abc import Iterable, Sequence

from rich import box
from rich.table import Column
from rich.table import Table as Grid
from rich.text import Text

from api.terminal import WIDTH, out, printable, say, tell
from graph.answers import Explanation, LibraryQuery, Quotation, Row, StanceAnswer, Table, Why

QUOTED, CLAIM, SOURCE = 90, 64, 30  # characters of a quotation, of a proposition, of a source's name in a table
NARROW = 100  # columns of a terminal below which quotations are cut shorter still
COUNTED = ("Evidence", "Sure")  # of a stance: how many pieces, and how sure it is that one is read rightly
SHOWN = 15  # rows of the overview
RIVALS = 3  # strategies for each position
SIDELESS = ("neutral", "none")
MARKUP = re.compile(r"\*\*|__|^#+\s+|^[-*>]\s+", re.MULTILINE)  # of Markdown
CLAUSE = re.compile(r".{22,}(?=[,;:] )")  # the longest whole clauses that are worth a line
VERBS = {"agree": "agrees", "deny": "denies", "mixed": "both agrees and denies"}
WAYS = {"said": "in words", "done": "in deeds"}


def grid(*columns: str | Column, rows: Iterable[Iterable[str]]) -> None:
    """Prints a table with those headings."""
    headed = (each if isinstance(each, Column) else Column(Text(printable(each))) for each in columns)
    table = Grid(*headed, box=box.HORIZONTALS, pad_edge=False)
    if any(column.ratio for column in table.columns):
        table.width, table.show_lines = min(out.width, WIDTH), True
    for row in rows:
        table.add_row(*(Text(printable(cell)) for cell in row))
    out.print(table)


def wide(heading: str, ratio: int) -> Column:
    """A column that takes its share of the width."""
    return Column(heading, ratio=ratio, min_width=11)


def shortened(text: str, most: int) -> str:
    """On one line, cut between words."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0].rstrip(' ,;:')} …"


def claimed(text: str) -> str:
    """A short proposition: its first clauses where it is long."""
    clauses = CLAUSE.match(text[:CLAIM])
    return f"{clauses[0]} …" if clauses and len(text) > CLAIM else shortened(text, CLAIM)


def quoted(quotation: Quotation) -> str:
    """A short quotation with its source."""
    words = shortened(MARKUP.sub("", quotation.quote), QUOTED if out.width >= NARROW else QUOTED * 2 // 3)
    source = shortened(quotation.publisher or quotation.title, SOURCE)
    return f"“{words}”\n{source}, {quotation.published}"


def print_overview(rows: Sequence[Row]) -> None:
    """Who argues what, and why: the actors of whom the texts say most, those who take a side first."""
    ranked = sorted(rows, key=lambda row: (row.actor.kind == "Source", row.position in SIDELESS))
    columns = (wide("Actor", 3), Column("Position"), wide("What for", 5), wide("Explained by", 4))
    shown = sorted(ranked[:SHOWN], key=lambda row: not row.what_for)
    grid(*columns, wide("In these words", 9), rows=map(_line, shown))
    if len(rows) > SHOWN:
        say(f"{len(rows) - SHOWN} more actors are in the explorer, at /api/overview, and behind --json.")


def _line(row: Row) -> tuple[str, ...]:
    name = shortened(row.actor.name, QUOTED)
    return name, row.position, claimed(row.what_for), _reason(row), quoted(row.quotation)


def _reason(row: Row) -> str:
    return f"{row.strategy.en} ({row.basis})" if row.strategy else "not enough evidence"


def print_stances(stances: Sequence[StanceAnswer]) -> None:
    """What an actor holds, with the words that show it."""
    if not stances:
        tell("No statement of this actor is known. That is no neutrality: nothing was found.")
        return
    columns = (Column("Since"), wide("On", 5), wide("Holds", 3), *(Column(name, justify="right") for name in COUNTED))
    cells = ((s.from_, _target(s), _held(s), str(s.n), f"{s.confidence:.0%}", _surest(s.quotations)) for s in stances)
    grid(*columns, wide("In these words", 8), rows=cells)


def _target(stance: StanceAnswer) -> str:
    return stance.proposition.en if stance.proposition else f"the question, {WAYS.get(stance.basis, stance.basis)}"


def _held(stance: StanceAnswer) -> str:
    return f"{VERBS[stance.agree]} ({stance.position})" if stance.agree else stance.position


def _surest(quotations: Iterable[Quotation]) -> str:
    best = max(quotations, key=lambda quotation: quotation.confidence, default=None)
    return quoted(best) if best else ""


def print_why(why: Why) -> None:
    """The verdict, then for each position, the latest first, the strategies that explain it best."""
    tell(why.verdict_en)
    best: dict[str, dict[str, Explanation]] = {}
    for stance in sorted(why.stances, key=lambda stance: stance.to, reverse=True):
        for reason in stance.explanations:
            found = best.setdefault(stance.position, {})
            found[reason.strategy.id] = max(found.get(reason.strategy.id, reason), reason, key=_weight)
    if best:
        columns = (Column("Position"), wide("Strategy", 4), Column("Known how"), Column("Weight", justify="right"))
        ranked = ((held, heapq.nlargest(RIVALS, found.values(), key=_weight)) for held, found in best.items())
        cells = (_explained(held, reason) for held, reasons in ranked for reason in reasons)
        grid(*columns, wide("In these words", 8), rows=cells)


def _weight(reason: Explanation) -> float:
    return reason.weight


def _explained(position: str, reason: Explanation) -> tuple[str, ...]:
    return position, reason.strategy.en, reason.basis, f"{reason.weight:.2f}", _surest(reason.evidence)


def print_table(table: Table) -> None:
    """The rows of a Cypher query."""
    grid(*table.columns, rows=([_cell(value) for value in row] for row in table.rows))
    if table.truncated:
        say("Only the first rows are shown: add a LIMIT, or narrow the query.")


def _cell(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def print_library(queries: Sequence[LibraryQuery], language: str) -> None:
    """Each named query, what it answers and what it asks for."""
    columns = (Column("Name"), wide("Answers", 5), wide("Asks for, as in", 3))
    cells = (
        (
            each.name,
            getattr(each, f"explanation_{language}"),
            "\n".join(f"{p.name}={p.example}" for p in each.parameters),
        )
        for each in queries
    )
    grid(*columns, rows=cells)
