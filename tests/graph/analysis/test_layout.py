import itertools

import networkx
import pytest

from graph.analysis.layout import places
from graph.analysis.projection import Projection


def star(leaves: int) -> Projection:
    network: Projection = networkx.MultiDiGraph()
    network.add_edges_from(("hub", f"leaf {number}") for number in range(leaves))
    return network


def test_the_same_graph_lies_at_the_same_places_in_whatever_order_it_was_built() -> None:
    backwards: Projection = networkx.MultiDiGraph()
    backwards.add_edges_from(reversed(list(star(9).edges())))
    assert places(backwards) == places(star(9))


@pytest.mark.parametrize("leaves", [1, 2, 40])
def test_places_are_within_bounds_and_no_two_nodes_share_one(leaves: int) -> None:
    found = places(star(leaves))
    assert all(-1 <= axis <= 1 for place in found.values() for axis in place)
    for (x1, y1), (x2, y2) in itertools.combinations(found.values(), 2):
        assert abs(x1 - x2) + abs(y1 - y2) > 0.5 / leaves**0.5


def test_a_part_that_nothing_joins_to_the_rest_does_not_shrink_it() -> None:
    network = star(20)
    network.add_edge("far", "away")
    found = places(network)
    spread = max(found[f"leaf {number}"][0] for number in range(20)) - min(
        found[f"leaf {number}"][0] for number in range(20)
    )
    assert spread > 1


@pytest.mark.parametrize("nodes", [[], ["alone"]])
def test_a_graph_of_less_than_two_nodes_lies_in_the_middle(nodes: list[str]) -> None:
    network: Projection = networkx.MultiDiGraph()
    network.add_nodes_from(nodes)
    assert places(network) == dict.fromkeys(nodes, (0.0, 0.0))
