"""The debate's network as JSON in the node-link form that d3 and networkx read."""

import json

import networkx

from graph.analysis.layout import places
from graph.analysis.projection import projection
from graph.exports.format import Export
from graph.store.session import Store


def write(store: Store, debate: str, language: str) -> str:
    """Nodes carry labels in both languages and their place; the key of an edge is its kind."""
    network = projection(store, debate)
    for node, (x, y) in places(network).items():
        network.nodes[node].update(x=x, y=y)
    return json.dumps(networkx.node_link_data(network, edges="links"), ensure_ascii=False, indent=1) + "\n"


EXPORT = Export(".json", "application/json", write)
