"""Takes the whole graph into one file, and brings it back, on the same server or another."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from neo4j import ManagedTransaction

from graph.errors import BackupRefused
from graph.ontology.nodes import NODES, ActorKind
from graph.ontology.relations import RELATIONS, type_of
from graph.store import portable
from graph.store.links import QUERY as LINK
from graph.store.nodes import BATCH
from graph.store.portable import Content, Line
from graph.store.session import Store, rows, run

KINDS = tuple(kind.__name__ for kind in NODES)
TYPES = frozenset(map(type_of, RELATIONS))
LABELS = frozenset((*KINDS, *(kind.value for kind in ActorKind)))

NODE_PAGE = """
MATCH (n:`{kind}`) WHERE n.id > $after
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id LIMIT $most
"""
RELATION_PAGE = """
MATCH (a)-[r:`{kind}`]->(b) WHERE r.id > $after
RETURN r.id AS id, properties(r) AS properties,
       a.id AS source, labels(a) AS source_labels, b.id AS target, labels(b) AS target_labels
ORDER BY id LIMIT $most
"""
ANYTHING = "MATCH (n) RETURN n.id AS id LIMIT 1"
SOME_GONE = "MATCH (n) WITH n LIMIT $most DETACH DELETE n RETURN count(n) AS n"


def backup(store: Store, file: Path) -> Content:
    """Writes the whole graph to the file; nothing else should write to the graph meanwhile. Raises OSError."""
    return portable.save(file, _lines(store))


def restore(store: Store, file: Path, *, replace: bool = False) -> Content:
    """Puts what the file holds into the graph, in the place of all that is there when `replace`.

    Raises BackupRefused, and nothing is changed, when the file is none of ours or broken, or when the graph holds
    anything and is not to be replaced; OSError when the file cannot be read.
    """
    content = portable.verify(file)
    for line in portable.read(file):
        _check(file, line)
    if not replace and store.rows(ANYTHING):
        raise BackupRefused(f"The graph at {store.address.uri} is not empty: add --replace to lose what it holds.")
    while store.write(_remove_some):
        pass
    for batch in _batches(portable.read(file)):
        store.write(partial(_write, batch=batch))
    return content


def _lines(store: Store) -> Iterator[Line]:
    for kind in KINDS:
        for row in _pages(store, NODE_PAGE.format(kind=kind)):
            yield {"labels": sorted(row["labels"]), "properties": row["properties"]}
    for kind in sorted(TYPES):
        for row in _pages(store, RELATION_PAGE.format(kind=kind)):
            ends = {end: [_kind(row[f"{end}_labels"]), row[end]] for end in ("source", "target")}
            yield {"type": kind, "properties": row["properties"], **ends}


def _pages(store: Store, query: str) -> Iterator[dict[str, Any]]:
    after = ""
    while page := store.rows(query, after=after, most=BATCH):
        yield from page
        after = page[-1]["id"]


def _kind(labels: list[str]) -> str:
    return next(kind for kind in KINDS if kind in labels)


def _check(file: Path, line: Line) -> None:
    """Labels and types become part of queries, so that nothing but the ontology's may pass."""
    if "type" in line:
        known = line["type"] in TYPES and line["source"][0] in KINDS and line["target"][0] in KINDS
    else:
        known = LABELS.issuperset(line["labels"])
    if not known:
        raise BackupRefused(f"{file} holds what this version does not know: restore it with the version that wrote it.")


def _remove_some(transaction: ManagedTransaction) -> int:
    return int(rows(transaction, SOME_GONE, most=BATCH)[0]["n"])


def _batches(lines: Iterator[Line]) -> Iterator[list[Line]]:
    """Lines that one query writes, in the order of the file."""
    batch: list[Line] = []
    for line in lines:
        if batch and (len(batch) == BATCH or _shape(line) != _shape(batch[0])):
            yield batch
            batch = []
        batch.append(line)
    if batch:
        yield batch


def _shape(line: Line) -> tuple[str, ...]:
    if "type" in line:
        return (line["type"], line["source"][0], line["target"][0])
    return tuple(line["labels"])


def _write(transaction: ManagedTransaction, batch: list[Line]) -> None:
    shape = _shape(batch[0])
    if "type" not in batch[0]:
        labels = "".join(f":`{label}`" for label in shape)
        created = f"UNWIND $rows AS row CREATE (n{labels}) SET n = row"
        run(transaction, created, rows=[line["properties"] for line in batch])
        return
    kind, source, target = shape
    query = LINK.format(source=source, target=target, verb=f"CREATE (a)-[r:`{kind}`]->(b)")
    ends = ({"source": line["source"][1], "target": line["target"][1]} for line in batch)
    run(
        transaction,
        query,
        rows=[end | {"properties": line["properties"]} for end, line in zip(ends, batch, strict=True)],
    )
