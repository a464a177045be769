"""The debate's network as GraphML, for Gephi, yEd and Cytoscape."""

import re

import networkx

from graph.analysis.layout import places
from graph.analysis.projection import projection
from graph.exports.format import Export
from graph.store.session import Store

UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # no character of XML 1.0


def write(store: Store, debate: str, language: str) -> str:
    """One label for each node, in `language`; what GraphML cannot say, an absent position, is left out."""
    network = projection(store, debate)
    plain: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for node, (x, y) in sorted(places(network).items()):
        known = network.nodes[node]
        said = {"kind": known["kind"], "label": known[f"label_{language}"], "position": known["position"]}
        kept = {name: UNWRITABLE.sub("", value) for name, value in said.items() if value is not None}
        plain.add_node(node, size=known["size"], x=x, y=y, **kept)
    for source, target, kind in sorted(network.edges(keys=True)):
        plain.add_edge(source, target, key=kind, kind=kind, n=network.edges[source, target, kind]["n"])
    return "\n".join(networkx.generate_graphml(plain)) + "\n"


EXPORT = Export(".graphml", "application/graphml+xml", write)
