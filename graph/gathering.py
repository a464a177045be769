"""From the store to the evidence of actors, in a number of queries that does not depend on how many they are."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby
from typing import Any

from graph.evidence import Assertion, Deed, Evidence, Interest, Saying, Words
from graph.ontology.identity import code_id
from graph.store.session import Store
from graph.ties import Tie, ties

# Of a deed: a path, or a strategy tied to a position; of a release, the share of those found that are right.
CONFIDENCE = {"path": 0.9, "stated": 0.8, "reported": 0.6, "release": 0.75}

SAYINGS = """
UNWIND $actors AS id
MATCH (a:Actor {id: id})-[:MADE]->(s:Statement)-[:IN]->(d:Document)
OPTIONAL MATCH (s)-[x:ASSERTS]->(p:Proposition)
RETURN a.id AS actor, d.debate AS debate, s.id AS statement, s.quote AS quote, s.date AS date, s.position AS position,
       s.confidence AS confidence, p.id AS proposition, x.agree AS agree, x.confidence AS certainty,
       p.agree AS if_agree, p.disagree AS if_deny
ORDER BY actor, debate, statement, proposition
"""

PATHS_TAKEN = """
UNWIND $actors AS id
MATCH (a:Actor {id: id})-[t:TAKES]->(p:Path)
RETURN a.id AS actor, p.debate AS debate, p.id AS code, p.favours AS favours,
       t.document AS document, t.start AS start, t.end AS end, t.quote AS quote, t.date AS date
ORDER BY actor, debate, document, start, code
"""

STRATEGIES_PURSUED = """
UNWIND $actors AS id
MATCH (a:Actor {id: id})-[r:PURSUES]->(y:Strategy)
RETURN a.id AS actor, y.debate AS debate, y.id AS code, y.explains AS usual, r.basis AS basis, r.explains AS explains,
       r.document AS document, r.start AS start, r.end AS end, r.quote AS quote, r.date AS date
ORDER BY actor, debate, document, start, code
"""

POSITIONS = """
MATCH (p:Position) WHERE p.debate IN $debates
RETURN p.debate AS debate, p.code AS code, p.covers AS covers
ORDER BY p.id
"""
PATHS = "MATCH (p:Path) WHERE p.debate IN $debates RETURN p.id AS id, p.favours AS favours ORDER BY id"

AMOUNTS = """
UNWIND $actors AS id
MATCH (a:Actor {id: id})
RETURN id, COUNT { (a)-[:MADE|TAKES|PURSUES]->() } AS amount
ORDER BY id
"""

Row = dict[str, Any]


def amounts(store: Store, actors: Iterable[str]) -> dict[str, int]:
    """How many pieces of evidence each actor has."""
    return {row["id"]: row["amount"] for row in store.rows(AMOUNTS, actors=sorted(set(actors)))}


def evidence_of(store: Store, actors: Iterable[str], *, with_sayings: bool = True) -> tuple[Evidence, ...]:
    """The evidence of each actor, once for each debate in which there is any."""
    wanted = sorted(set(actors))
    served = ties(store, wanted)
    holders = sorted({*wanted, *(tie.organisation for found in served.values() for tie in found)})
    sayings = _by_actor_and_debate(store.rows(SAYINGS, actors=wanted) if with_sayings else ())
    taken = _by_actor_and_debate(store.rows(PATHS_TAKEN, actors=wanted))
    pursued = _by_actor_and_debate(store.rows(STRATEGIES_PURSUED, actors=holders))
    debates = sorted({debate for _, debate in (*sayings, *taken, *pursued)})
    favoured = {row["id"]: row["favours"] for row in store.rows(PATHS, debates=debates)}
    covered = _covered(store.rows(POSITIONS, debates=debates))
    found = (
        Evidence(
            actor,
            debate,
            _sayings(sayings[actor, debate]),
            (*_paths(taken[actor, debate]), *_tied(pursued[actor, debate], favoured)),
            _interests(actor, debate, served[actor], pursued, favoured),
            covered[debate],
        )
        for actor in wanted
        for debate in debates
    )
    return tuple(evidence for evidence in found if evidence.sayings or evidence.deeds or evidence.interests)


def _covered(rows: Iterable[Row]) -> dict[str, dict[str, str]]:
    """By debate, the position that covers another, by the latter's code."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows:
        found[row["debate"]].update(dict.fromkeys(row["covers"] or (), row["code"]))
    return found


def _by_actor_and_debate(rows: Iterable[Row]) -> dict[tuple[str, str], list[Row]]:
    grouped: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row["actor"], row["debate"]].append(row)
    return grouped


def _sayings(rows: Iterable[Row]) -> tuple[Saying, ...]:
    return tuple(_saying(list(group)) for _, group in groupby(rows, key=lambda row: row["statement"]))


def _saying(rows: list[Row]) -> Saying:
    assertions = tuple(
        Assertion(row["proposition"], row["agree"], row["if_agree" if row["agree"] else "if_deny"], row["certainty"])
        for row in rows
        if row["proposition"]
    )
    row = rows[0]
    return Saying(row["statement"], row["quote"], row["date"], row["position"], row["confidence"], assertions)


def _words(row: Row) -> Words:
    return Words(row["document"], row["start"], row["end"], row["quote"])


def _paths(rows: Iterable[Row]) -> tuple[Deed, ...]:
    return tuple(Deed(_words(r), r["date"], r["favours"], CONFIDENCE["path"]) for r in rows if r["favours"])


def _tied(rows: Iterable[Row], favoured: dict[str, str | None]) -> tuple[Deed, ...]:
    tied = ((row, _position(row["explains"], row["debate"], favoured)) for row in rows)
    return tuple(Deed(_words(r), r["date"], position, CONFIDENCE[r["basis"]]) for r, position in tied if position)


def _position(code: str | None, debate: str, favoured: dict[str, str | None]) -> str | None:
    """The position that a code stands for: itself, or the one that the path of that code favours."""
    return favoured.get(code_id(debate, code), code) if code else None


def _interests(
    actor: str,
    debate: str,
    served: Iterable[Tie],
    pursued: dict[tuple[str, str], list[Row]],
    favoured: dict[str, str | None],
) -> tuple[Interest, ...]:
    holders = (Tie(actor, None, None), *served)
    return tuple(
        Interest(
            strategy=row["code"],
            holder=tie.organisation,
            basis=row["basis"],
            tied=_position(row["explains"], debate, favoured),
            usual=tuple(p for code in row["usual"] or () if (p := _position(code, debate, favoured))),
            words=_words(row),
            date=row["date"],
            from_=tie.from_,
            to=tie.to,
        )
        for tie in holders
        for row in pursued.get((tie.organisation, debate), ())
    )
