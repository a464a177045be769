"""`make bench`: writing a large graph and asking it, beside the bare driver with the same rows and queries."""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from graph import stances
from graph.queries.actors import actors
from graph.queries.compare import compare
from graph.queries.coverage import coverage
from graph.queries.explain import explain
from graph.queries.matrix import matrix
from graph.queries.network import network
from graph.queries.positions import positions
from graph.queries.reversals import reversals
from graph.queries.strategies import strategies, strategy
from graph.queries.timeline import timelines
from graph.store import schema, writer
from graph.store.connection import connect
from graph.store.derived import stale_actors
from graph.store.session import Store
from tests.asked import listening
from tests.benchmarks import multiplied
from tests.benchmarks.bare import Bare
from tests.servers import SERVERS, Running, started

MARKS = (10_000, 30_000, 100_000)
DEBATE = "open-closed-llm"
REPEATED = 15
MEGABYTE = 1024 if sys.platform == "linux" else 1024 * 1024  # what ru_maxrss counts in

COUNTS = ("MATCH (s:Statement) RETURN count(s) AS n ORDER BY n", "MATCH ()-[r]->() RETURN count(r) AS n ORDER BY n")


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def counts(store: Store) -> list[int]:
    """The numbers of statements and of relations."""
    return [store.rows(query)[0]["n"] for query in COUNTS]


def measure(name: str, statements: int, writing: bool) -> Iterator[str]:
    """The lines of the report for one server; without `writing`, nothing is written by the bare driver."""
    with tempfile.TemporaryDirectory() as folder:
        if writing:
            with started(name, Path(folder) / "bare") as server:
                bare, counted = write_bare(server, statements)
        with started(name, Path(folder) / "ours") as server, connect(server.admin) as store:
            schema.ensure(store)
            yield f"\n{store.server()}, {statements:,} statements"
            ours, memory = write_ours(store, statements)
            if writing:
                assert counts(store) == counted, "not the same rows"
                yield f"writing: {ours:.1f} s, bare driver {bare:.1f} s: {ours / bare:.2f} times its time"
            yield f"most memory used: {', '.join(f'{n:,}: {m} MB' for n, m in memory.items())}"
            stale = stale_actors(store)
            yield f"deriving the stances of {len(stale)} actors: {seconds(lambda: stances.refresh(store, stale)):.1f} s"
            yield from look_ups(store, server)


def write_bare(server: Running, statements: int) -> tuple[float, list[int]]:
    """The time, and what is there afterwards."""
    with connect(server.admin) as store:
        schema.ensure(store)
        for facts in multiplied.lists():
            writer.write(store, facts)
        bare = Bare(server.admin, multiplied.lists())
        total = 0.0
        for facts in multiplied.documents(statements):
            ready = bare.statements(facts)
            total += seconds(lambda ready=ready: bare.write(ready))  # type: ignore[misc]
        bare.close()
        return total, counts(store)


def write_ours(store: Store, statements: int) -> tuple[float, dict[int, int]]:
    """The time, and the most memory that this process had used when so many statements were written."""
    for facts in multiplied.lists():
        writer.write(store, facts)
    total, written, memory = 0.0, 0, {}
    for facts in multiplied.documents(statements):
        total += seconds(lambda facts=facts: writer.write(store, facts))  # type: ignore[misc]
        written += multiplied.count(facts)
        for mark in MARKS:
            if written >= mark and mark not in memory:
                memory[mark] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // MEGABYTE
    return total, memory


def look_ups(store: Store, server: Running) -> Iterator[str]:
    """The actor who says most, and one in the middle of those who say anything."""
    speaking = [actor for actor in actors(store, DEBATE) if actor.statements]
    loud, usual = speaking[0], speaking[len(speaking) // 2]
    questions: dict[str, Callable[[], object]] = {
        f"positions of {loud.id} ({loud.statements} statements)": lambda: positions(store, DEBATE, loud.id),
        f"positions of {usual.id} ({usual.statements} statements)": lambda: positions(store, DEBATE, usual.id),
        f"explain {loud.id}": lambda: explain(store, DEBATE, loud.id),
        f"explain {usual.id}": lambda: explain(store, DEBATE, usual.id),
        f"what surrounds {loud.id}": lambda: network(store, DEBATE, center=loud.id),
        "matrix": lambda: matrix(store, DEBATE),
        "positions of baidu, voiced": lambda: positions(store, DEBATE, "baidu", roll_up=True, voiced=True),
        "timeline of baidu": lambda: timelines(store, DEBATE, ["baidu"]),
        f"compare {loud.id} and baidu": lambda: compare(store, DEBATE, loud.id, "baidu"),
        f"reversals of {loud.id}": lambda: reversals(store, DEBATE, actor=loud.id),
        "reversals": lambda: reversals(store, DEBATE),
        "coverage": lambda: coverage(store, DEBATE),
        "strategies": lambda: strategies(store, DEBATE),
        "strategy": lambda: strategy(store, DEBATE, "paid-api"),
    }
    bare = Bare(server.admin, ())
    for name, question in questions.items():
        with listening() as asked:
            question()
        times = [(seconds(question), seconds(lambda asked=asked: bare.ask(asked))) for _ in range(REPEATED)]  # type: ignore[misc]
        ours, theirs = (median(column) * 1000 for column in zip(*times, strict=True))
        yield f"{name}: {len(asked)} queries, {ours:.0f} ms, bare driver {theirs:.0f} ms: {ours / theirs:.2f} times"
    bare.close()


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--statements", type=int, default=MARKS[-1])
    ask.add_argument("--servers", default=",".join(SERVERS), help="with commas between them")
    ask.add_argument("--look-ups", action="store_true", help="leave out the writing by the bare driver")
    settings = ask.parse_args()
    for name in settings.servers.split(","):
        for line in measure(name, settings.statements, not settings.look_ups):
            print(line, flush=True)


if __name__ == "__main__":
    main()
