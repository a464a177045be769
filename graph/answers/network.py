"""The graph, or part of it, for drawing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NetworkNode:
    """`kind`: an actor's kind, Proposition, Strategy, Position or Model; `x` and `y` are in [-1, 1]."""

    id: str
    kind: str
    label_en: str
    label_fr: str
    position: str | None
    size: int
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class NetworkEdge:
    """`kind`: agree, deny, mixed, pursues, explains, affiliated, part-of, released or favours; `n` counts evidence."""

    id: str
    source: str
    target: str
    kind: str
    n: int


@dataclass(frozen=True, slots=True)
class Network:
    """Part of the graph for drawing; `total_*` say how much there is in all."""

    nodes: tuple[NetworkNode, ...]
    edges: tuple[NetworkEdge, ...]
    total_nodes: int
    total_edges: int
