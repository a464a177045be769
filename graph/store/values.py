"""From the driver's values to what JSON can say: nodes, relations, paths, dates and the rest."""

import math
from collections.abc import Mapping
from typing import Any

from neo4j.graph import Entity, Node, Path, Relationship
from neo4j.spatial import Point
from neo4j.time import Date, DateTime, Duration, Time

Ids = Mapping[str, str]
SPECIAL = (Point, Date, DateTime, Time, Duration, bytes, bytearray)


def plain(value: Any, ids: Ids) -> Any:
    """The value as JSON can say it; `ids` gives the permanent id for the server's own id of a node."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, Entity | Path):
        return _drawn(value, ids)
    if isinstance(value, SPECIAL):
        return _special(value)
    if isinstance(value, Mapping):
        return {str(key): plain(item, ids) for key, item in value.items()}
    return [plain(item, ids) for item in value] if isinstance(value, list | tuple) else str(value)


def ends(value: Any) -> set[str]:
    """The server's own ids of the ends of all relations in the value, whose permanent ids are not known yet."""
    if isinstance(value, Relationship):
        return {node.element_id for node in value.nodes if node is not None and "id" not in node}
    if isinstance(value, Path):
        return set().union(*map(ends, value.relationships))
    if isinstance(value, Mapping):
        return set().union(*map(ends, value.values()))
    if isinstance(value, list):
        return set().union(*map(ends, value))
    return set()


def _special(value: Any) -> Any:
    if isinstance(value, Point):
        return {"srid": value.srid, "coordinates": list(value)}
    return value.hex() if isinstance(value, bytes | bytearray) else value.iso_format()


def _drawn(value: Entity | Path, ids: Ids) -> dict[str, Any]:
    if isinstance(value, Path):
        relations = [plain(relation, ids) for relation in value.relationships]
        return {"nodes": [plain(node, ids) for node in value.nodes], "relations": relations}
    if isinstance(value, Relationship):
        return _relation(value, ids)
    labels = sorted(value.labels) if isinstance(value, Node) else []
    return {"id": _id(value, ids), "labels": labels, "properties": plain(dict(value), ids)}


def _relation(relation: Relationship, ids: Ids) -> dict[str, Any]:
    source, target = relation.nodes
    return {
        "id": relation.get("id", relation.element_id),
        "type": relation.type,
        "source": _id(source, ids),
        "target": _id(target, ids),
        "properties": plain(dict(relation), ids),
    }


def _id(node: Entity | None, ids: Ids) -> str | None:
    if node is None:
        return None
    return str(node.get("id") or ids.get(node.element_id, node.element_id))
