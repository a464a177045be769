"""Who says what of which proposition: all actors by all propositions."""

from collections import defaultdict
from typing import Any

from graph.answers import Matrix, MatrixCell, MatrixColumn, MatrixRow
from graph.queries.labels import ACTOR, PROPOSITION, actor_label, label
from graph.queries.standing import NONE, standings_of
from graph.store.session import Store

COLUMNS = f"""
MATCH (p:Proposition {{debate: $debate}})
RETURN {PROPOSITION} AS proposition, p.frame AS frame
ORDER BY frame, p.id
"""

RANKED = f"""
MATCH (p:Proposition {{debate: $debate}})<-[:ON]-(s:Stance)<-[:HOLDS]-(a:Actor)
WITH a, sum(s.n) AS evidence
RETURN {ACTOR} AS actor
ORDER BY evidence DESC, a.name, a.id
LIMIT $limit
"""

TOTAL = """
MATCH (p:Proposition {debate: $debate})<-[:ON]-(:Stance)<-[:HOLDS]-(a:Actor)
RETURN count(DISTINCT a) AS actors
ORDER BY actors
"""

CELLS = """
UNWIND $actors AS id
MATCH (:Actor {id: id})-[:HOLDS]->(s:Stance {debate: $debate})-[:ON]->(p:Proposition)
RETURN id AS actor, p.id AS proposition, s.agree AS state, s.score AS score, s.confidence AS confidence, s.n AS n,
       s.from AS from, s.to AS to
ORDER BY actor, proposition, from, to, s.id
"""

ROWS = 200
EMPTY = MatrixCell(NONE, 0.0, 0.0, 0, None, None, changed=False)

Found = list[dict[str, Any]]


def matrix(store: Store, debate: str, *, limit: int = ROWS) -> Matrix:
    """The `limit` actors with most evidence on propositions; of several stances on one the latest counts."""
    columns = tuple(MatrixColumn(label(row["proposition"]), row["frame"]) for row in store.rows(COLUMNS, debate=debate))
    ranked = [actor_label(row["actor"]) for row in store.rows(RANKED, debate=debate, limit=limit)]
    ids = [actor.id for actor in ranked]
    held: dict[tuple[str, str], Found] = defaultdict(list)
    for row in store.rows(CELLS, debate=debate, actors=ids):
        held[row["actor"], row["proposition"]].append(row)
    positions = standings_of(store, debate, ids)
    rows = (
        MatrixRow(
            actor,
            positions.get(actor.id, NONE),
            tuple(_cell(held.get((actor.id, column.proposition.id), [])) for column in columns),
        )
        for actor in ranked
    )
    return Matrix(columns, tuple(rows), total_rows=store.rows(TOTAL, debate=debate)[0]["actors"])


def _cell(stances: Found) -> MatrixCell:
    if not stances:
        return EMPTY
    latest = stances[-1]
    changed = any(stance["state"] != latest["state"] for stance in stances)
    return MatrixCell(
        state=latest["state"],
        score=latest["score"],
        confidence=latest["confidence"],
        n=latest["n"],
        from_=latest["from"],
        to=latest["to"],
        changed=changed,
    )
