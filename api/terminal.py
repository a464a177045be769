"""What the commands print: answers for people as tables, for programs as JSON; beside the answer, how it goes."""

import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.text import Text

from api.ingestion import Outcome, Result
from api.shapes import to_json

T = TypeVar("T")
WIDTH = 120  # where the output is no terminal, of which rich would assume 80 columns
width = None if sys.stdout.isatty() or "COLUMNS" in os.environ else WIDTH
out = Console(highlight=False, soft_wrap=False, width=width)
err = Console(stderr=True, highlight=False)


def printable(text: str) -> str:
    """Without control and bidirectional characters, by which a document could rewrite the terminal."""
    return "".join(character if character.isprintable() or character == "\n" else " " for character in text)


def tell(message: str) -> None:
    """Prints a plain answer."""
    out.print(Text(printable(message)), soft_wrap=True)


def say(message: str) -> None:
    """Tells how it goes."""
    err.print(Text(printable(message)), soft_wrap=True)


def complain(message: str) -> None:
    """Tells what went wrong."""
    err.print(Text("error: ", style="bold red"), Text(printable(message)), sep="", soft_wrap=True)


def show(answer: T, as_json: bool, as_text: Callable[[T], None]) -> None:
    """Prints an answer, as JSON in the shape in which REST serves it."""
    if as_json:
        print(json.dumps(to_json(answer), ensure_ascii=False, indent=2))
    else:
        as_text(answer)


def progress(outcomes: Iterable[Outcome], total: int) -> list[Outcome]:
    """Waits for every outcome behind a progress bar, and names what is refused as soon as it is."""
    columns = (TextColumn("Reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    done: list[Outcome] = []
    with Progress(*columns, console=err, transient=True) as bar:
        task = bar.add_task("", total=total)
        for outcome in outcomes:
            if outcome.result is Result.REFUSED:
                complain(outcome.about)
            done.append(outcome)
            bar.advance(task)
    return done


def counted(outcomes: Iterable[Outcome]) -> dict[str, int]:
    """How many documents were written, were there already, were refused."""
    found = Counter(outcome.result for outcome in outcomes)
    return {result.value: found[result] for result in Result}


def in_words(counts: Mapping[str, int]) -> str:
    """The counts as one line."""
    return f"documents: {', '.join(f'{n} {result}' for result, n in counts.items())}"


def announce(address: str, as_json: bool) -> None:
    """Names the address that is served."""
    if as_json:
        print(json.dumps({"address": address}), flush=True)
    else:
        tell(f"Serving at {address} (Ctrl-C stops it)")
