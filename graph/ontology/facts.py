"""What one source of facts says: the unit that is written whole or not at all."""

from dataclasses import dataclass

from graph.ontology.nodes import Node
from graph.ontology.relations import Relation


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one document (`document` is its id) or, when `document` is None, of a debate's folder."""

    document: str | None
    nodes: tuple[Node, ...]
    relations: tuple[Relation, ...]
