"""What does a debate look like as a map, whole or around one of its nodes?"""

from collections.abc import Iterable

from graph.analysis.layout import Places, places
from graph.analysis.projection import Projection, projection
from graph.answers import Network, NetworkEdge, NetworkNode
from graph.ontology.identity import code_id, digest
from graph.queries.identifiers import not_found
from graph.store.session import Store

LIMIT = 300


def network(store: Store, debate: str, *, center: str | None = None, limit: int = LIMIT) -> Network:
    """The `limit` nodes with most evidence, of the whole debate or among those that a relation joins to `center`."""
    whole = projection(store, debate)
    chosen = whole.subgraph(_chosen(store, whole, center, limit))
    placed = places(chosen)
    return Network(
        nodes=tuple(_node(chosen, id, placed) for id in _by_size(chosen, chosen)),
        edges=tuple(_edges(chosen)),
        total_nodes=whole.number_of_nodes(),
        total_edges=whole.number_of_edges(),
    )


def _chosen(store: Store, whole: Projection, center: str | None, limit: int) -> list[str]:
    if center is None:
        return _by_size(whole, whole)[:limit]
    centre = center if center in whole else code_id(whole.graph["debate"], center)
    if centre not in whole:
        raise not_found(store, "actor", center)
    around = {*whole.successors(centre), *whole.predecessors(centre)} - {centre}
    return [centre, *_by_size(whole, around)][:limit]


def _by_size(whole: Projection, nodes: Iterable[str]) -> list[str]:
    return sorted(nodes, key=lambda node: (-whole.nodes[node]["size"], node))


def _node(chosen: Projection, id: str, placed: Places) -> NetworkNode:
    x, y = placed[id]
    return NetworkNode(id=id, x=x, y=y, **chosen.nodes[id])


def _edges(chosen: Projection) -> Iterable[NetworkEdge]:
    for source, target, kind in sorted(chosen.edges(keys=True)):
        n = chosen.edges[source, target, kind]["n"]
        yield NetworkEdge(digest(source, target, kind), source, target, kind, n)
