"""How much of each kind does the graph hold, and when was it last written?"""

from dataclasses import dataclass

from graph.ontology.nodes import NODES
from graph.ontology.relations import RELATIONS, type_of
from graph.store.session import Store

COUNTS = " UNION ALL ".join(
    [f"MATCH (n:`{kind.__name__}`) RETURN '{kind.__name__}' AS kind, count(n) AS n" for kind in NODES]
    + [f"MATCH ()-[r:`{type_of(kind)}`]->() RETURN '{type_of(kind)}' AS kind, count(r) AS n" for kind in RELATIONS]
)

LAST = "MATCH (d:Document) RETURN max(d.ingested) AS ingested"


@dataclass(frozen=True, slots=True)
class Census:
    """`nodes` and `relations` as (kind, number), in the order of the ontology; `ingested` is None in an empty graph."""

    nodes: tuple[tuple[str, int], ...]
    relations: tuple[tuple[str, int], ...]
    ingested: str | None


def census(store: Store) -> Census:
    """The number of nodes and relations of each kind."""
    counts = {row["kind"]: row["n"] for row in store.rows(COUNTS)}
    return Census(
        nodes=tuple((kind.__name__, counts.get(kind.__name__, 0)) for kind in NODES),
        relations=tuple((type_of(kind), counts.get(type_of(kind), 0)) for kind in RELATIONS),
        ingested=store.rows(LAST)[0]["ingested"],
    )
