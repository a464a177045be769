"""A debate as a networkx graph: who holds what, which strategies account for it, who belongs to whom.

Nodes carry `kind`, `label_en`, `label_fr`, `position` and `size`, the evidence at their edges; edges are keyed by their
kind and carry `n`, the pieces of evidence. Of several stances on one target the latest counts.
"""

from typing import Any, TypeAlias

import networkx

from graph.ontology.identity import code_id
from graph.store.session import Store

Projection: TypeAlias = "networkx.MultiDiGraph[str]"

ACTOR = "a.id AS actor, a.name AS name, a.kind AS actor_kind"

CODES = """
MATCH (c:Position|Proposition|Strategy {debate: $debate})
RETURN c.id AS id, labels(c)[0] AS kind, c.code AS code,
       coalesce(c.text_en, c.name_en) AS en, coalesce(c.text_fr, c.name_fr) AS fr
ORDER BY id
"""

ON_QUESTION = f"""
MATCH (:Debate {{id: $debate}})<-[:ON]-(s:Stance)<-[:HOLDS]-(a:Actor)
RETURN {ACTOR}, s.position AS position, s.n AS n
ORDER BY actor, s.basis, s.from, s.to, s.id
"""

ON_PROPOSITIONS = f"""
MATCH (a:Actor)-[:HOLDS]->(s:Stance {{debate: $debate}})-[:ON]->(p:Proposition)
RETURN {ACTOR}, p.id AS target, s.agree AS kind, s.n AS n
ORDER BY actor, target, s.from, s.to, s.id
"""

PURSUES = f"""
MATCH (a:Actor)-[r:PURSUES]->(y:Strategy {{debate: $debate}})
RETURN {ACTOR}, y.id AS target, count(r) AS n
ORDER BY actor, target
"""

EXPLAINS = """
MATCH (y:Strategy {debate: $debate})-[:EXPLAINS]->(s:Stance)-[:FAVOURS]->(p:Position)
RETURN y.id AS source, p.id AS target, count(s) AS n
ORDER BY source, target
"""

RELEASED = f"""
MATCH (a:Actor)-[r:RELEASED]->(m:Model)
MATCH (d:Document {{id: r.document}}) WHERE d.debate = $debate
RETURN {ACTOR}, m.id AS target, m.name AS model, count(r) AS n
ORDER BY actor, target
"""

TIES = """
UNWIND $actors AS id
MATCH (a:Actor {id: id})-[r:SERVES_AS|AFFILIATED_WITH|PART_OF]->(o:Actor)
RETURN a.id AS actor, o.id AS target, type(r) AS kind, count(r) AS n, o.name AS name, o.kind AS actor_kind
ORDER BY actor, target, kind
"""

Row = dict[str, Any]


def projection(store: Store, debate: str) -> Projection:
    """The whole debate; an actor without evidence is in it only as an organisation that another one serves."""
    network: Projection = networkx.MultiDiGraph(debate=debate)
    for row in store.rows(CODES, debate=debate):
        position = row["code"] if row["kind"] == "Position" else None
        _add(network, row["id"], row["kind"], row["en"], row["fr"], position)
    _add_stances(network, store, debate)
    for row in store.rows(PURSUES, debate=debate):
        _join(network, _actor(network, row), row["target"], "pursues", row["n"])
    for row in store.rows(EXPLAINS, debate=debate):
        _join(network, row["source"], row["target"], "explains", row["n"])
    for row in store.rows(RELEASED, debate=debate):
        _add(network, row["target"], "Model", row["model"], row["model"])
        _join(network, _actor(network, row), row["target"], "released", row["n"])
    _add_ties(network, store.rows(TIES, actors=sorted(network)))
    for node in [node for node, degree in network.degree() if not degree]:
        network.remove_node(node)
    return network


def _add_stances(network: Projection, store: Store, debate: str) -> None:
    latest: dict[tuple[str, str], tuple[str, int]] = {}
    for row in store.rows(ON_PROPOSITIONS, debate=debate):
        latest[_actor(network, row), row["target"]] = row["kind"], row["n"]
    for (actor, proposition), (kind, n) in latest.items():
        _join(network, actor, proposition, kind, n)
    favoured: dict[str, int] = {}
    for row in store.rows(ON_QUESTION, debate=debate):
        network.nodes[_actor(network, row)]["position"] = row["position"]
        favoured[row["actor"]] = row["n"]
    for actor, n in favoured.items():
        position = code_id(debate, network.nodes[actor]["position"])
        if position in network:
            _join(network, actor, position, "favours", n)


def _add_ties(network: Projection, rows: list[Row]) -> None:
    for row in rows:
        _add(network, row["target"], row["actor_kind"], row["name"], row["name"])
        kind = "part-of" if row["kind"] == "PART_OF" else "affiliated"
        _join(network, row["actor"], row["target"], kind, row["n"])


def _actor(network: Projection, row: Row) -> str:
    actor: str = row["actor"]
    _add(network, actor, row["actor_kind"], row["name"], row["name"])
    return actor


def _add(network: Projection, id: str, kind: str, en: str, fr: str, position: str | None = None) -> None:
    if id not in network:
        network.add_node(id, kind=kind, label_en=en, label_fr=fr, position=position, size=0)


def _join(network: Projection, source: str, target: str, kind: str, n: int) -> None:
    if network.has_edge(source, target, kind):
        network.edges[source, target, kind]["n"] += n
    else:
        network.add_edge(source, target, key=kind, n=n)
    for end in (source, target):
        network.nodes[end]["size"] += n
