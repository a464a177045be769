"""Do those who pursue a strategy take the position that it should explain, more often than chance would have it?

An actor's side is the latest that it takes in words on the question, else that of its latest path. A strategy tied to a
position is no evidence of the side here: that would be what is to be shown.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from graph.analysis.chance import PERMUTATIONS, SEED, Stratum, p_value
from graph.answers import Label, StrategyFit
from graph.periods import MIXED
from graph.stances import NEUTRAL
from graph.store.session import Store

LEVEL = 0.05  # the most that a share may be to be better than chance
FEWEST = 3  # holders of whom a side is known

SAID = """
MATCH (:Debate {id: $debate})<-[:ON]-(s:Stance {basis: 'said'})<-[:HOLDS]-(a:Actor)
WHERE NOT s.position IN $sideless
RETURN a.id AS actor, a.kind AS kind, s.position AS position
ORDER BY s.from, s.to, s.id
"""

TAKEN = """
MATCH (a:Actor)-[t:TAKES]->(p:Path {debate: $debate})
WHERE p.favours IS NOT NULL
RETURN a.id AS actor, a.kind AS kind, p.favours AS position
ORDER BY t.date, t.document, t.start, p.id
"""

BETTER = ("fits better than chance", "correspond mieux que le hasard")
NO_BETTER = ("fits no better than chance", "ne correspond pas mieux que le hasard")
NOT_ENOUGH = ("not enough evidence", "pas assez d'éléments")

Sides = Mapping[str, tuple[str, str]]
"""Kind and position of an actor, by its id."""


def sides(store: Store, debate: str) -> Sides:
    """The side of every actor that takes one."""
    asked = {"debate": debate, "sideless": [MIXED, NEUTRAL]}
    found = {row["actor"]: (row["kind"], row["position"]) for row in store.rows(TAKEN, debate=debate)}
    return found | {row["actor"]: (row["kind"], row["position"]) for row in store.rows(SAID, **asked)}


def fit(expected: tuple[Label, ...], holders: Iterable[str], known: Sides) -> StrategyFit:
    """How well a strategy fits that should explain the positions `expected` and that `holders` pursue."""
    pursuing = set(holders)
    codes = {label.code for label in expected}
    placed = {actor: position in codes for actor, (_, position) in known.items() if actor in pursuing}
    others = [position in codes for actor, (_, position) in known.items() if actor not in pursuing]
    tested = bool(expected) and len(placed) >= FEWEST and bool(others)
    share = round(p_value(_strata(codes, pursuing, known)), 4) if tested else None
    words = NOT_ENOUGH if share is None else BETTER if share <= LEVEL else NO_BETTER
    counts = (sum(placed.values()), len(placed), sum(others), len(others))
    english, french = _sentences(expected, counts, share, words)
    return StrategyFit(
        expected=expected,
        holders=len(pursuing),
        placed=len(placed),
        fitting=counts[0],
        others=len(others),
        others_fitting=counts[2],
        p_value=share,
        permutations=PERMUTATIONS,
        seed=SEED,
        verdict=words[0],
        verdict_en=english,
        verdict_fr=french,
    )


def _strata(codes: set[str], pursuing: set[str], known: Sides) -> list[Stratum]:
    size: Counter[str] = Counter(kind for kind, _ in known.values())
    having = Counter(kind for actor, (kind, _) in known.items() if actor in pursuing)
    fitting = Counter(kind for kind, position in known.values() if position in codes)
    both = Counter(kind for actor, (kind, position) in known.items() if actor in pursuing and position in codes)
    return [Stratum(size[kind], having[kind], fitting[kind], both[kind]) for kind in sorted(size)]


def _sentences(
    expected: tuple[Label, ...], counts: tuple[int, int, int, int], share: float | None, words: tuple[str, str]
) -> tuple[str, str]:
    if not expected:
        return (
            f"The codebook says of no position that this strategy explains it: {words[0]}.",
            f"Le guide de codage ne dit d'aucune position que cette stratégie l'explique : {words[1]}.",
        )
    fitting, placed, others_fitting, others = counts
    english = (
        f"{fitting} of {placed} who pursue it take a position that it should explain "
        f"({', '.join(label.en for label in expected)}), of the others {others_fitting} of {others}: {words[0]}"
    )
    french = (
        f"{fitting} sur {placed} de ceux qui la suivent prennent une position qu'elle devrait expliquer "
        f"({', '.join(label.fr for label in expected)}), parmi les autres {others_fitting} sur {others} : {words[1]}"
    )
    if share is None:
        return f"{english}.", f"{french}."
    decimal = f"{share:.4f}"
    return f"{english} (p = {decimal}).", f"{french} (p = {decimal.replace('.', ',')})."
