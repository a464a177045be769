"""Who says what of which proposition: all actors by all propositions."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from graph.answers import Matrix, MatrixCell, MatrixColumn, MatrixRow
from graph.queries.labels import ACTOR, PROPOSITION, actor_label, label
from graph.queries.standing import NONE, standings
from graph.store.session import Store

COLUMNS = f"""
MATCH (p:Proposition {{debate: $debate}})
RETURN {PROPOSITION} AS proposition, p.frame AS frame
ORDER BY frame, p.id
"""

CELLS = f"""
MATCH (p:Proposition {{debate: $debate}})<-[:ON]-(s:Stance)<-[:HOLDS]-(a:Actor)
RETURN {ACTOR} AS actor, p.id AS proposition, s.agree AS state, s.score AS score, s.confidence AS confidence, s.n AS n,
       s.from AS from, s.to AS to
ORDER BY a.name, a.id, proposition, from, to, s.id
"""

ROWS = 200
EMPTY = MatrixCell(NONE, 0.0, 0.0, 0, None, None, changed=False)

Found = list[dict[str, Any]]


def matrix(store: Store, debate: str, *, limit: int = ROWS) -> Matrix:
    """The `limit` actors with most evidence on propositions; of several stances on one the latest counts."""
    columns = tuple(MatrixColumn(label(row["proposition"]), row["frame"]) for row in store.rows(COLUMNS, debate=debate))
    held: dict[str, Found] = defaultdict(list)
    for row in store.rows(CELLS, debate=debate):
        held[row["actor"]["id"]].append(row)
    ranked = sorted(held.values(), key=lambda found: -sum(row["n"] for row in found))
    positions = standings(store, debate)
    rows = tuple(_row(found, columns, positions) for found in ranked[:limit])
    return Matrix(columns, rows, total_rows=len(ranked))


def _row(found: Found, columns: Sequence[MatrixColumn], positions: dict[str, str]) -> MatrixRow:
    by_proposition: dict[str, Found] = defaultdict(list)
    for row in found:
        by_proposition[row["proposition"]].append(row)
    actor = actor_label(found[0]["actor"])
    cells = tuple(_cell(by_proposition[column.proposition.id]) for column in columns)
    return MatrixRow(actor, positions.get(actor.id, NONE), cells)


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
