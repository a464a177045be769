"""`make bench`: how many rows a statement should take, by which `graph.store.nodes.BATCH` was chosen."""

import argparse
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from graph.ontology.nodes import Statement
from graph.store import schema
from graph.store.connection import connect
from graph.store.nodes import BATCH
from graph.store.records import complete
from graph.store.session import Store, run
from tests.benchmarks import multiplied
from tests.benchmarks.store import seconds
from tests.servers import SERVERS, started

ROWS = 20_000
SIZES = (30, 100, 300, 1000, 3000, 10_000)
CREATE = "UNWIND $rows AS row CREATE (s:Statement) SET s = row"


def measure(name: str, rows: list[dict[str, Any]]) -> Iterator[str]:
    """For each size the rows a second, in transactions of one batch each; the ids are new each time."""
    with (
        tempfile.TemporaryDirectory() as folder,
        started(name, Path(folder) / "data") as server,
        connect(server.admin) as store,
    ):
        schema.ensure(store)
        write(store, [{**row, "id": f"{row['id']}~warm"} for row in rows], BATCH)
        for size in SIZES:
            renamed = [{**row, "id": f"{row['id']}~{size}"} for row in rows]
            rate = len(rows) / seconds(partial(write, store, renamed, size))
            mark = "  <- used" if size == BATCH else ""
            yield f"{name}: {size:6} rows a statement: {rate:7,.0f} rows a second{mark}"


def write(store: Store, rows: list[dict[str, Any]], size: int) -> None:
    for start in range(0, len(rows), size):
        store.write(partial(run, query=CREATE, rows=rows[start : start + size]))


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--servers", default=",".join(SERVERS), help="with commas between them")
    settings = ask.parse_args()
    facts = multiplied.documents(ROWS)
    rows = [complete(node) for each in facts for node in each.nodes if isinstance(node, Statement)]
    for name in settings.servers.split(","):
        for line in measure(name, rows):
            print(line, flush=True)


if __name__ == "__main__":
    main()
