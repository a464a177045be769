import pytest

from graph.errors import NotFound
from graph.queries.network import network
from graph.store.session import Store


def test_the_whole_debate(tea: Store) -> None:
    found = network(tea, "tea")
    assert {(edge.source, edge.kind, edge.target) for edge in found.edges} == {
        ("ann", "affiliated", "brew"),
        ("ann", "deny", "tea:taste"),
        ("ann", "favours", "tea:cold"),
        ("anon:guest", "mixed", "tea:taste"),
        ("bob", "deny", "tea:taste"),
        ("bob", "favours", "tea:cold"),
        ("brew", "favours", "tea:hot"),
        ("brew", "pursues", "tea:kettles"),
        ("tea:kettles", "explains", "tea:hot"),
    }
    assert (found.total_nodes, found.total_edges) == (len(found.nodes), 9)
    assert all(-1 <= node.x <= 1 and -1 <= node.y <= 1 for node in found.nodes)
    positions = {node.id: node.position for node in found.nodes}
    assert (positions["ann"], positions["anon:guest"], positions["tea:hot"]) == ("cold", "mixed", "hot")


def test_a_limit_keeps_the_nodes_with_most_evidence_and_says_how_many_there_are(tea: Store) -> None:
    whole, part = network(tea, "tea"), network(tea, "tea", limit=3)
    assert [node.id for node in part.nodes] == [node.id for node in whole.nodes[:3]]
    assert part.total_nodes == whole.total_nodes
    kept = {node.id for node in part.nodes}
    assert all(edge.source in kept and edge.target in kept for edge in part.edges)


@pytest.mark.parametrize("center", ["taste", "tea:taste"])
def test_the_surroundings_of_a_node(tea: Store, center: str) -> None:
    found = network(tea, "tea", center=center)
    assert {node.id for node in found.nodes} == {"tea:taste", "ann", "bob", "anon:guest"}


def test_an_unknown_centre_is_refused(tea: Store) -> None:
    with pytest.raises(NotFound, match="did you mean brew"):
        network(tea, "tea", center="brews")


def test_two_people_see_the_same_map(tea: Store) -> None:
    assert network(tea, "tea") == network(tea, "tea")
