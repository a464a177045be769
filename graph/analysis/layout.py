"""Where the nodes of a projection are drawn: the same graph always at the same places, no two nodes on one spot."""

from functools import lru_cache
from typing import TypeAlias

import networkx
import numpy
from numpy.typing import NDArray

from graph.analysis.projection import Projection

SEED = 7
STEPS = 30_000  # nodes times iterations: each iteration takes a time that grows with the square of the nodes
ROOM = 0.8  # of the side of the square that each node would have if they were spread evenly

Places: TypeAlias = dict[str, tuple[float, float]]
Points: TypeAlias = NDArray[numpy.float64]


def places(network: Projection) -> Places:
    """`x` and `y` in [-1, 1] for each node, by ForceAtlas2 (Jacomy et al., 2014), then moved apart."""
    edges = {(min(ends), max(ends)) for ends in network.edges() if ends[0] != ends[1]}
    return dict(_places(tuple(sorted(network)), tuple(sorted(edges))))


@lru_cache(maxsize=8)
def _places(nodes: tuple[str, ...], edges: tuple[tuple[str, str], ...]) -> tuple[tuple[str, tuple[float, float]], ...]:
    if len(nodes) < 2:
        return tuple((node, (0.0, 0.0)) for node in nodes)
    simple: networkx.Graph[str] = networkx.Graph()
    simple.add_nodes_from(nodes)
    simple.add_edges_from(edges)
    steps = max(10, min(80, STEPS // len(nodes)))
    found = networkx.forceatlas2_layout(simple, max_iter=steps, seed=SEED, scaling_ratio=4.0, gravity=2.0)
    points = _apart(_gathered(numpy.array([found[node] for node in nodes], dtype=float)), steps)
    return tuple((node, (round(float(x), 4), round(float(y), 4))) for node, (x, y) in zip(nodes, points, strict=True))


def _gathered(points: Points) -> Points:
    """Drawn around their middle: the rank of a node's distance counts, so that no outlier shrinks the rest."""
    away = points - numpy.median(points, axis=0)
    distances = numpy.linalg.norm(away, axis=1)
    ranks = numpy.argsort(numpy.argsort(distances, kind="stable"), kind="stable")
    reach = numpy.sqrt((ranks + 0.5) / len(points))
    gathered: Points = away / numpy.where(distances, distances, 1.0)[:, None] * reach[:, None]
    return gathered


def _apart(points: Points, steps: int) -> Points:
    """Nodes nearer to each other than their room push each other away, and all stay in [-1, 1]."""
    room = ROOM * 2 / numpy.sqrt(len(points))
    for _ in range(steps):
        between = points[:, None, :] - points[None, :, :]
        distances = numpy.linalg.norm(between, axis=2)
        numpy.fill_diagonal(distances, numpy.inf)
        push = numpy.clip(room - distances, 0, None) / numpy.maximum(distances, 1e-6) / 2
        points = points + (between * push[:, :, None]).sum(axis=1) / 2
    reach = numpy.abs(points).max() or 1.0
    return points / reach
