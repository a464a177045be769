"""Who agrees with a proposition, who denies it, who does both?"""

from collections import defaultdict
from typing import Any

from graph.answers import PropositionAnswer, StanceAnswer
from graph.ontology.identity import code_id
from graph.queries import stances
from graph.queries.identifiers import not_found
from graph.queries.labels import PROPOSITION, label
from graph.store.session import Store

PROPOSITIONS = f"""
MATCH (p:Proposition {{debate: $debate}})
RETURN {PROPOSITION} AS proposition, p.frame AS frame
ORDER BY p.id
"""

ONE = f"""
MATCH (p:Proposition)
WHERE p.id IN [$id, $whole]
RETURN {PROPOSITION} AS proposition, p.frame AS frame
ORDER BY p.id
"""

Sides = dict[str | None, list[StanceAnswer]]


def propositions(store: Store, debate: str) -> tuple[PropositionAnswer, ...]:
    """Every proposition of a debate, in the order of their ids, with the stances on it."""
    sides: dict[str, Sides] = defaultdict(lambda: defaultdict(list))
    for stance in stances.stances(store, stances.OF_DEBATE, debate=debate):
        if stance.proposition:
            sides[stance.proposition.id][stance.agree].append(stance)
    rows = store.rows(PROPOSITIONS, debate=debate)
    return tuple(_answer(row, sides[row["proposition"]["id"]]) for row in rows)


def proposition(store: Store, debate: str, id: str) -> PropositionAnswer:
    """One proposition, by its id or its code in the debate.

    An actor who turned has a stance on both sides; `follows` of the later one names the earlier.
    """
    rows = store.rows(ONE, id=id, whole=code_id(debate, id))
    if not rows:
        raise not_found(store, "proposition", id)
    sides: Sides = defaultdict(list)
    for stance in stances.stances(store, stances.ON_PROPOSITION, proposition=rows[0]["proposition"]["id"]):
        sides[stance.agree].append(stance)
    return _answer(rows[0], sides)


def _answer(row: dict[str, Any], sides: Sides) -> PropositionAnswer:
    agree, deny, mixed = (tuple(sides[side]) for side in ("agree", "deny", "mixed"))
    return PropositionAnswer(label(row["proposition"]), row["frame"], agree, deny, mixed)
