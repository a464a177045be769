"""What the commands print: answers as tables for people, or as JSON for programs."""

import json
from collections.abc import Iterable

from rich.console import Console
from rich.table import Table as Grid
from rich.text import Text

from api.shapes import to_json
from graph.answers import Explanation, Quotation, Row, StanceAnswer, Table, Why

SHORT = 160  # characters of a quotation in a table
out = Console(highlight=False)
err = Console(stderr=True, highlight=False)


def say(message: str) -> None:
    """One line to the terminal, beside the answer."""
    err.print(Text(printable(message)))


def printable(text: str) -> str:
    """Without control and bidirectional characters, by which a document could rewrite the terminal."""
    return "".join(character if character.isprintable() or character == "\n" else " " for character in text)


def print_json(answer: object) -> None:
    """The answer in the shape in which REST serves it."""
    print(json.dumps(to_json(answer), ensure_ascii=False, indent=2))


def grid(*columns: str, rows: Iterable[Iterable[str]], title: str | None = None) -> None:
    """A table with those headings."""
    table = Grid(*columns, title=title, title_justify="left", show_lines=True)
    for row in rows:
        table.add_row(*(Text(printable(cell)) for cell in row))
    out.print(table)


def quoted(quotation: Quotation) -> str:
    """A short quotation with its source."""
    words = " ".join(quotation.quote.split())
    if len(words) > SHORT:
        words = words[:SHORT].rsplit(" ", 1)[0] + " …"
    return f"“{words}”\n{quotation.publisher or quotation.title}, {quotation.published}"


def print_overview(rows: Iterable[Row]) -> None:
    """Who argues what, and why."""
    grid(
        "Actor", "Position", "What for", "Strategy that explains it", "In whose words",
        rows=(
            (row.actor.name, row.position, row.what_for, _strategy(row), quoted(row.quotation))
            for row in rows
        ),
    )  # fmt: skip


def _strategy(row: Row) -> str:
    return f"{row.strategy.en} ({row.basis})" if row.strategy else "not enough evidence"


def print_stances(stances: Iterable[StanceAnswer]) -> None:
    """What an actor holds, with the words that show it."""
    grid(
        "Since", "On", "Position", "Evidence", "In whose words",
        rows=(
            (
                stance.from_,
                stance.proposition.en if stance.proposition else f"the question ({stance.basis})",
                f"{stance.agree}: {stance.position}" if stance.agree else stance.position,
                str(stance.n),
                "\n".join(quoted(each) for each in stance.quotations[:1]),
            )
            for stance in stances
        ),
    )  # fmt: skip


def print_why(why: Why) -> None:
    """The verdict, then each explanation with its evidence."""
    out.print(Text(printable(why.verdict_en)))
    found = [(stance, explanation) for stance in why.stances for explanation in stance.explanations]
    if found:
        grid(
            "Holds", "Strategy", "Basis", "Weight", "Evidence", rows=(_explained(*pair) for pair in found)
        )


def _explained(stance: StanceAnswer, explanation: Explanation) -> tuple[str, ...]:
    on = stance.proposition.code if stance.proposition else "the question"
    evidence = "\n".join(quoted(each) for each in explanation.evidence[:1])
    holds = f"{stance.position} on {on}"
    return holds, explanation.strategy.en, explanation.basis, f"{explanation.weight:.2f}", evidence


def print_table(table: Table) -> None:
    """The rows of a Cypher query."""
    shown = ((value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) for value in row) for row in table.rows)
    grid(*table.columns, rows=shown)
    if table.truncated:
        say("Only the first rows are shown: add a LIMIT, or narrow the query.")
