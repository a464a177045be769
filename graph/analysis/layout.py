"""Where the nodes of a projection are drawn: the same graph always at the same places."""

from collections.abc import Sequence
from functools import lru_cache

import networkx

from graph.analysis.projection import Projection

SEED = 7
STEPS = 30_000  # nodes times iterations: each iteration takes a time that grows with the square of the nodes

Places = dict[str, tuple[float, float]]


def places(network: Projection) -> Places:
    """`x` and `y` in [-1, 1] for each node, by ForceAtlas2 (Jacomy et al., 2014)."""
    edges = {(min(ends), max(ends)) for ends in network.edges() if ends[0] != ends[1]}
    return dict(_places(tuple(sorted(network)), tuple(sorted(edges))))


@lru_cache(maxsize=8)
def _places(nodes: tuple[str, ...], edges: tuple[tuple[str, str], ...]) -> tuple[tuple[str, tuple[float, float]], ...]:
    if len(nodes) < 2:
        return tuple((node, (0.0, 0.0)) for node in nodes)
    simple: networkx.Graph[str] = networkx.Graph()
    simple.add_nodes_from(nodes)
    simple.add_edges_from(edges)
    iterations = max(10, min(150, STEPS // len(nodes)))
    found = networkx.forceatlas2_layout(simple, max_iter=iterations, seed=SEED, scaling_ratio=4.0, gravity=2.0)
    middle = [sum(found[node][axis] for node in nodes) / len(nodes) for axis in (0, 1)]
    reach = max(abs(found[node][axis] - middle[axis]) for node in nodes for axis in (0, 1)) or 1.0
    return tuple((node, _scaled(found[node].tolist(), middle, reach)) for node in nodes)


def _scaled(place: Sequence[float], middle: list[float], reach: float) -> tuple[float, float]:
    x, y = (round(float((place[axis] - middle[axis]) / reach), 4) for axis in (0, 1))
    return x, y
