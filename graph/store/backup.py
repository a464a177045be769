"""Takes the whole graph into one file, and brings it back, on the same server or another."""

from collections import defaultdict
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

IDS = "MATCH (n:`{kind}`) RETURN n.id AS id"
NODES_OF = """
UNWIND $ids AS id
MATCH (n:`{kind}` {{id: id}})
RETURN id, labels(n) AS labels, properties(n) AS properties ORDER BY id
"""
RELATIONS_FROM = """
UNWIND $ids AS id
MATCH (:`{kind}` {{id: id}})-[r]->(b)
RETURN id AS source, type(r) AS type, b.id AS target, labels(b) AS labels, properties(r) AS properties
ORDER BY source, type, r.id
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
    for relations in (False, True):
        for batch in _batches(file, relations=relations):
            store.write(partial(_write, batch=batch))
    return content


def _lines(store: Store) -> Iterator[Line]:
    """Found by their ids, since a page of a scan costs as much as the scan; what is not the ontology's is left out."""
    ids = {kind: sorted(row["id"] for row in store.rows(IDS.format(kind=kind))) for kind in KINDS}
    for kind in KINDS:
        for row in _found(store, NODES_OF.format(kind=kind), ids[kind]):
            yield {"labels": sorted(LABELS.intersection(row["labels"])), "properties": row["properties"]}
    for kind in KINDS:
        for row in _found(store, RELATIONS_FROM.format(kind=kind), ids[kind]):
            end = _kind(row["labels"])
            if row["type"] in TYPES and end:
                ends = {"source": [kind, row["source"]], "target": [end, row["target"]]}
                yield {"type": row["type"], "properties": row["properties"], **ends}


def _found(store: Store, query: str, ids: list[str]) -> Iterator[dict[str, Any]]:
    for start in range(0, len(ids), BATCH):
        yield from store.rows(query, ids=ids[start : start + BATCH])


def _kind(labels: list[str]) -> str | None:
    return next((kind for kind in KINDS if kind in labels), None)


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


def _batches(file: Path, *, relations: bool) -> Iterator[list[Line]]:
    """Lines that one query writes."""
    waiting: dict[tuple[str, ...], list[Line]] = defaultdict(list)
    for line in portable.read(file):
        if ("type" in line) is relations:
            batch = waiting[_shape(line)]
            batch.append(line)
            if len(batch) == BATCH:
                yield waiting.pop(_shape(line))
    yield from waiting.values()


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
