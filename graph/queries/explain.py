"""Why does an actor hold what it holds: which strategy accounts for it?"""

from graph.answers import Explanation, StanceAnswer, Why
from graph.ontology.identity import code_id
from graph.queries.identifiers import not_found
from graph.queries.labels import ACTOR, actor_label
from graph.queries.positions import positions_of
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

MOST = 3  # strategies named in the verdict for each position
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
    held = positions_of(store, debate, actor)
    asked = tuple(s for s in held if not target or (s.proposition and s.proposition.id == target))
    names = {row["code"]: (row["en"], row["fr"]) for row in store.rows(CODES, debate=debate)}
    who = actor_label(subject[0]["actor"])
    return Why(who, *_verdict(who.name, asked, names), stances=asked)


def _verdict(who: str, held: tuple[StanceAnswer, ...], names: dict[str, tuple[str, str]]) -> tuple[str, str]:
    """One sentence in English and one in French."""
    if not held:
        return (
            f"{who}: not enough evidence, nothing here shows what is held.",
            f"{who} : pas assez d'éléments, rien ici ne montre ce qui est soutenu.",
        )
    reasons = _ranked(_telling(held))
    if not reasons:
        return (
            f"{who}: not enough evidence of any strategy that accounts for what is held.",
            f"{who} : pas assez d'éléments sur une stratégie qui expliquerait ce qui est soutenu.",
        )
    english = (
        f"{names[p][0]}: {', then '.join(f'{e.strategy.en} ({e.basis})' for e in r)}" for p, r in reasons.items()
    )
    french = (
        f"{names[p][1]} : {', puis '.join(f'{e.strategy.fr} ({BASIS_FR[e.basis]})' for e in r)}"
        for p, r in reasons.items()
    )
    return (
        f"What explains the position of {who} — {'; '.join(english)}.",
        f"Ce qui explique la position de {who} — {' ; '.join(french)}.",
    )


def _telling(held: tuple[StanceAnswer, ...]) -> tuple[StanceAnswer, ...]:
    """What the verdict is about: the question itself where a stance on it is explained, else every stance."""
    return tuple(stance for stance in held if stance.proposition is None and stance.explanations) or held


def _ranked(held: tuple[StanceAnswer, ...]) -> dict[str, list[Explanation]]:
    """For each position, the one held last first, the strategies that account for it best."""
    best: dict[str, dict[str, Explanation]] = {}
    for stance in sorted(held, key=lambda stance: (stance.to, stance.from_, stance.id), reverse=True):
        for explanation in stance.explanations:
            found = best.setdefault(stance.position, {})
            known = found.get(explanation.strategy.id)
            if known is None or explanation.weight > known.weight:
                found[explanation.strategy.id] = explanation
    return {p: sorted(found.values(), key=lambda e: (-e.weight, e.strategy.id))[:MOST] for p, found in best.items()}
