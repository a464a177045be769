"""What the graph can say: kinds of node and of relation, as the ontology declares them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Property:
    """`type`: string, integer, float or boolean, with `[]` where there are several; `optional`: it may be missing."""

    name: str
    type: str
    optional: bool


@dataclass(frozen=True, slots=True)
class NodeKind:
    """`further`: the labels of which a node has one beside its own."""

    label: str
    definition: str
    further: tuple[str, ...]
    properties: tuple[Property, ...]


@dataclass(frozen=True, slots=True)
class RelationKind:
    """From a node with one of the labels `source` to one of `target`.

    `derived`: computed from the evidence; `evidenced`: it carries the words of a document that show it.
    """

    type: str
    definition: str
    source: tuple[str, ...]
    target: tuple[str, ...]
    derived: bool
    evidenced: bool
    properties: tuple[Property, ...]


@dataclass(frozen=True, slots=True)
class Schema:
    """Every kind of node and relation, in the order of the ontology."""

    nodes: tuple[NodeKind, ...]
    relations: tuple[RelationKind, ...]
