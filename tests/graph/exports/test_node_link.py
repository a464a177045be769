import json

import networkx

from graph.exports.node_link import EXPORT
from graph.store.session import Store
from tests.graph.exports.hostile import NAME, hostile


def test_networkx_reads_it_back_whole(store: Store) -> None:
    hostile(store)
    network = networkx.node_link_graph(json.loads(EXPORT.write(store, "tea", "en")), edges="links")
    assert network.nodes["eve"]["label_en"] == NAME
    assert network.nodes["eve"]["position"] == "hot"
    assert -1 <= network.nodes["eve"]["x"] <= 1
    assert set(network["eve"]) == {"tea:taste", "tea:hot"}
