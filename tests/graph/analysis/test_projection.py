from graph.analysis.projection import projection
from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import Did, Said, article, debate


def test_of_several_stances_on_one_target_the_latest_counts(store: Store) -> None:
    write(store, debate())
    for facts in (
        article("first", Said("ann", "hot"), published="2030"),
        article("second", Said("ann", "cold", agree=False), published="2031"),
    ):
        refresh(store, write(store, facts).actors)
    network = projection(store, "tea")
    assert set(network["ann"]["tea:taste"]) == {"deny"}
    assert set(network["ann"]) == {"tea:taste", "tea:cold", "brew"}
    assert network.nodes["ann"]["position"] == "cold"


def test_size_is_the_evidence_at_a_nodes_edges(store: Store) -> None:
    write(store, debate())
    refresh(store, write(store, article("first", Said("ann", "hot"), Said("ann", "hotter"), Did("brew", "x"))).actors)
    network = projection(store, "tea")
    assert network.edges["ann", "tea:taste", "agree"]["n"] == 2
    assert network.nodes["tea:taste"]["size"] == 2
    assert network.nodes["ann"]["size"] == 2 + 2 + 1


def test_who_has_no_evidence_is_left_out(store: Store) -> None:
    write(store, debate())
    refresh(store, write(store, article("first", Said("bob", "cold", agree=False))).actors)
    assert set(projection(store, "tea")) == {"bob", "tea:taste", "tea:cold"}
