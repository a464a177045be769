"""Read-only Cypher for people: parsed before it is sent, asked by a user that cannot write, capped in every way."""

import json
import time
from collections.abc import Iterable, Mapping
from typing import Any

from neo4j import READ_ACCESS, Record, Result, Transaction
from neo4j.exceptions import Forbidden, Neo4jError

from graph.answers import Table
from graph.cypher import gate
from graph.errors import QueryRefused
from graph.store.session import Store, translated
from graph.store.turns import turn
from graph.store.values import ends, plain
from graph.store.watchdog import watched

ROWS = 1000
BYTES = 4_000_000
SECONDS = 5.0
PATIENCE = 10.0  # seconds to wait for the queries of others
FETCH = 100  # records that the server sends at a time, before it is known whether more are wanted

Answer = tuple[tuple[str, ...], tuple[tuple[object, ...], ...], bool]  # columns, rows, whether they were cut

PERMANENT = "MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n) AS own, n.id AS id ORDER BY id"


def ask(store: Store, query: str, parameters: Mapping[str, Any], client: str = "") -> Table:
    """The rows that the query finds, `truncated` where a cap on rows or size cut them.

    Raises QueryRefused when the query writes, does not parse, fails or takes longer than 5 s, and ConsoleBusy when the
    `client` asks another one meanwhile.
    """
    gate.check(query)
    with turn(client, PATIENCE):
        began = time.monotonic()
        try:
            with translated(store.address):
                columns, rows, truncated = watched(store, lambda: _answer(store, query, dict(parameters)), SECONDS)
        except (Neo4jError, TypeError, ValueError, OverflowError) as error:
            raise QueryRefused(_reason(error, time.monotonic() - began)) from error
    return Table(columns, rows, truncated, round((time.monotonic() - began) * 1000))


def _answer(store: Store, query: str, parameters: dict[str, Any]) -> Answer:
    session = store.console.session(database=store.address.database, default_access_mode=READ_ACCESS, fetch_size=FETCH)
    with session, session.begin_transaction(timeout=SECONDS) as transaction:
        return _capped(transaction, transaction.run(query, parameters))


def _capped(transaction: Transaction, result: Result) -> Answer:
    columns = tuple(result.keys())
    records, truncated = _read(result)
    result.consume()
    ids = _permanent(transaction, records)
    rows = tuple(tuple(plain(value, ids) for value in record.values()) for record in records)
    return columns, rows, truncated


def _read(result: Result) -> tuple[list[Record], bool]:
    """The records within the caps, and whether there are more."""
    records: list[Record] = []
    size = 0
    for record in result:
        size += len(json.dumps([plain(value, {}) for value in record.values()]))
        if len(records) == ROWS or size > BYTES:
            return records, True
        records.append(record)
    return records, False


def _permanent(transaction: Transaction, records: Iterable[Record]) -> dict[str, str]:
    """The permanent ids of the ends of relations: the server sends only its own."""
    wanted = set().union(*(ends(value) for record in records for value in record.values()))
    if not wanted:
        return {}
    return {row["own"]: row["id"] for row in transaction.run(PERMANENT, ids=sorted(wanted)) if row["id"]}


def _reason(error: Exception, seconds: float) -> str:
    if isinstance(error, Forbidden):
        return "The console reads only: leave out what would write or change the server."
    if seconds >= SECONDS - 0.5:
        return f"The query takes more than {SECONDS:.0f} s: ask for less, by a label, an id, a shorter path or a LIMIT."
    message = error.message if isinstance(error, Neo4jError) else str(error)
    return f"The server does not accept the query: {message or error}"
