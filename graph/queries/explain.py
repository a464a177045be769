"""Why does an actor hold what it holds: which strategy accounts for it?"""

from collections import defaultdict

from graph.answers import ActorLabel, Explanation, StanceAnswer, Why
from graph.ontology.identity import code_id
from graph.queries import stances
from graph.queries.identifiers import not_found
from graph.queries.labels import ACTOR, actor_label
from graph.store.session import Store

SUBJECT = f"""
MATCH (a:Actor {{id: $actor}})
OPTIONAL MATCH (p:Proposition) WHERE p.id IN [$proposition, $whole]
RETURN {ACTOR} AS actor, p.id AS proposition
ORDER BY a.id, p.id
"""

CODES = """
MATCH (c:Position {debate: $debate})
RETURN c.code AS code, c.name_en AS en, c.name_fr AS fr
ORDER BY code
"""

BASIS_FR = {"stated": "déclaré", "reported": "rapporté", "inferred": "déduit"}


def explain(store: Store, debate: str, actor: str, proposition: str | None = None) -> Why:
    """The stances of an actor, or those on one proposition, with the strategies that account for each, ranked."""
    wanted = proposition or ""
    subject = store.rows(SUBJECT, actor=actor, proposition=wanted, whole=code_id(debate, wanted))
    if not subject:
        raise not_found(store, "actor", actor)
    target = subject[0]["proposition"]
    if proposition and not target:
        raise not_found(store, "proposition", proposition)
    held = stances.stances(store, stances.OF_ACTOR, actor=actor, debate=debate)
    asked = tuple(s for s in held if not target or (s.proposition and s.proposition.id == target))
    names = {row["code"]: (row["en"], row["fr"]) for row in store.rows(CODES, debate=debate)}
    who = actor_label(subject[0]["actor"])
    return Why(who, *_verdict(who, asked, names), stances=asked)


def _verdict(who: ActorLabel, held: tuple[StanceAnswer, ...], names: dict[str, tuple[str, str]]) -> tuple[str, str]:
    """One sentence in English and one in French."""
    reasons = _ranked(held)
    if not reasons:
        return (
            f"{who.name}: not enough evidence of any strategy that accounts for what it holds.",
            f"{who.name} : pas assez d'éléments sur une stratégie qui expliquerait ce qui est soutenu.",
        )
    parts = [
        (
            f"{names[position][0]}: {', then '.join(f'{e.strategy.en} ({e.basis})' for e in ranked)}",
            f"{names[position][1]} : {', puis '.join(f'{e.strategy.fr} ({BASIS_FR[e.basis]})' for e in ranked)}",
        )
        for position, ranked in reasons.items()
    ]
    english = f"What explains the position of {who.name} — {'; '.join(part[0] for part in parts)}."
    french = f"Ce qui explique la position de {who.name} — {' ; '.join(part[1] for part in parts)}."
    return english, french


def _ranked(held: tuple[StanceAnswer, ...]) -> dict[str, list[Explanation]]:
    """For each position the explanations of its stances, each strategy once at its greatest weight."""
    best: dict[str, dict[str, Explanation]] = defaultdict(dict)
    for stance in held:
        for explanation in stance.explanations:
            known = best[stance.position].get(explanation.strategy.id)
            if known is None or explanation.weight > known.weight:
                best[stance.position][explanation.strategy.id] = explanation
    return {
        position: sorted(found.values(), key=lambda e: (-e.weight, e.strategy.id)) for position, found in best.items()
    }
