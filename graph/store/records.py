"""From the ontology's nodes and relations to what the graph stores of them."""

from collections.abc import Iterable
from dataclasses import fields

from graph.ontology.identity import relation_id
from graph.ontology.nodes import Actor, ActorKind, Node
from graph.ontology.relations import Relation

Value = str | int | float | bool | list[str]
Properties = dict[str, Value | None]


def labels(node: Node) -> tuple[str, ...]:
    """The kind, and for an actor also what kind of actor."""
    return (type(node).__name__, *((node.kind.value,) if isinstance(node, Actor) else ()))


def complete(thing: Node | Relation) -> Properties:
    """Field by field, `from_` as `from`. None takes a property away from a node that has it already."""
    named = ((field.name.rstrip("_"), getattr(thing, field.name)) for field in fields(thing))
    return {name: None if value is None else _stored(value) for name, value in named}


def relation_row(relation: Relation) -> dict[str, str | Properties]:
    """The ids of both ends and the properties, the relation's own id among them."""
    kept = complete(relation) | {"id": relation_id(relation)}
    source, target = str(kept.pop("source")), str(kept.pop("target"))
    return {"source": source, "target": target, "properties": kept}


def _stored(value: object) -> Value:
    if isinstance(value, ActorKind):
        return value.value
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, Iterable):
        return [str(item) for item in value]
    raise TypeError(f"{value!r} cannot be a property: strings, numbers, booleans and lists of strings can")
