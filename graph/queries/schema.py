"""What can the graph say? The ontology knows, and no server is asked."""

from dataclasses import fields
from inspect import getdoc
from types import NoneType
from typing import Any, get_args, get_type_hints

from graph.answers import NodeKind, Property, RelationKind, Schema
from graph.ontology.nodes import NODES, Actor, ActorKind
from graph.ontology.relations import DERIVED, RELATIONS, Evidenced, Relation, type_of

TYPES = {int: "integer", float: "float", bool: "boolean"}  # all else is text


def schema() -> Schema:
    """The labels, types and properties of the graph."""
    return Schema(tuple(map(_node, NODES)), tuple(map(_relation, RELATIONS)))


def _node(kind: type) -> NodeKind:
    further = tuple(each.value for each in ActorKind) if kind is Actor else ()
    return NodeKind(kind.__name__, getdoc(kind) or "", further, _properties(kind))


def _relation(kind: type[Relation]) -> RelationKind:
    source, target = (tuple(end.__name__ for end in ends) for ends in kind.ends)
    evidenced, derived = issubclass(kind, Evidenced), kind in DERIVED
    return RelationKind(
        type=type_of(kind),
        definition=getdoc(kind) or "",
        source=source,
        target=target,
        derived=derived,
        evidenced=evidenced,
        properties=(Property("id", "string", optional=False), *_properties(kind)),
    )


def _properties(kind: Any) -> tuple[Property, ...]:
    hints = get_type_hints(kind)
    names = (field.name for field in fields(kind) if field.name not in ("source", "target"))
    return tuple(_property(name, hints[name]) for name in names)


def _property(name: str, hint: Any) -> Property:
    parts = get_args(hint) or (hint,)
    several = "[]" if getattr(hint, "__origin__", None) is tuple else ""
    return Property(name.rstrip("_"), TYPES.get(parts[0], "string") + several, optional=NoneType in parts)
