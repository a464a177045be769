"""On what do two actors agree, on what are they at odds, and of what does only one of them speak?"""

from collections.abc import Iterable

from graph.answers import ActorLabel, Compared, Comparison, Label, StanceAnswer
from graph.errors import QuestionRefused
from graph.periods import MIXED
from graph.queries.identifiers import not_found
from graph.queries.labels import ACTOR, actor_label
from graph.queries.positions import positions_of
from graph.queries.standing import NONE, standing
from graph.stances import NEUTRAL
from graph.store.session import Store

PAIR = f"UNWIND $actors AS id MATCH (a:Actor {{id: id}}) RETURN {ACTOR} AS actor ORDER BY a.id"

COVERS = """
MATCH (c:Position {debate: $debate})
UNWIND coalesce(c.covers, []) AS covered
RETURN c.code AS code, covered
ORDER BY code, covered
"""

VERDICTS = {
    "opposed": ("{a} and {b} are opposed.", "{a} et {b} s'opposent."),
    "agreed": ("{a} and {b} agree.", "{a} et {b} sont d'accord."),
    "divided": (
        "{a} and {b} agree on some propositions and differ on others.",
        "{a} et {b} sont d'accord sur certaines propositions et s'opposent sur d'autres.",
    ),
    NONE: (
        "Nothing that {a} and {b} hold meets: not enough evidence.",
        "Rien de ce que soutiennent {a} et {b} ne se rencontre : pas assez d'éléments.",
    ),
}

Held = dict[Label | None, StanceAnswer]
Covers = set[tuple[str, str]]


def compare(store: Store, debate: str, a: str, b: str, *, roll_up: bool = False, voiced: bool = False) -> Comparison:
    """The latest that each holds, side by side: on the question (said, else done), then in words on propositions.

    `roll_up` counts what its parts say and do as its own, `voiced` what people say while they hold a role in it.
    Raises NotFound, and QuestionRefused where both are the same.
    """
    if a == b:
        raise QuestionRefused(f"{a!r} cannot be compared with itself: name two actors")
    known = {row["actor"]["id"]: actor_label(row["actor"]) for row in store.rows(PAIR, actors=[a, b])}
    for actor in (a, b):
        if actor not in known:
            raise not_found(store, "actor", actor)
    held = [_latest(positions_of(store, debate, actor, roll_up=roll_up, voiced=voiced)) for actor in (a, b)]
    covers = {(row["code"], row["covered"]) for row in store.rows(COVERS, debate=debate)}
    return _comparison(known[a], known[b], covers, *held)


def _latest(stances: Iterable[StanceAnswer]) -> Held:
    """By proposition, and under None by the question."""
    found = tuple(stances)
    on_question = standing(found)
    held: Held = {None: on_question} if on_question else {}
    return held | {stance.proposition: stance for stance in found if stance.proposition}


def _comparison(a: ActorLabel, b: ActorLabel, covers: Covers, held_a: Held, held_b: Held) -> Comparison:
    targets = sorted({*held_a, *held_b}, key=lambda target: (target is not None, target.code if target else ""))
    pairs = [Compared(target, held_a.get(target), held_b.get(target)) for target in targets]
    found: dict[str, list[Compared]] = {
        kind: [] for kind in ("agreements", "conflicts", "undecided", "only_a", "only_b")
    }
    for pair in pairs:
        found[_kind(pair, covers)].append(pair)
    verdict = _verdict(found["agreements"], found["conflicts"])
    english, french = (text.format(a=a.name, b=b.name) for text in VERDICTS[verdict])
    return Comparison(
        a=a,
        b=b,
        position_a=_position(held_a),
        position_b=_position(held_b),
        verdict=verdict,
        verdict_en=english,
        verdict_fr=french,
        **{kind: tuple(those) for kind, those in found.items()},
    )


def _kind(pair: Compared, covers: Covers) -> str:
    if pair.a is None or pair.b is None:
        return "only_b" if pair.a is None else "only_a"
    one, other = (stance.agree or stance.position for stance in (pair.a, pair.b))
    if {MIXED, NEUTRAL} & {one, other} or {(one, other), (other, one)} & covers:
        return "undecided"
    return "agreements" if one == other else "conflicts"


def _verdict(agreements: list[Compared], conflicts: list[Compared]) -> str:
    """The question decides where both take a side on it."""
    for verdict, pairs in (("agreed", agreements), ("opposed", conflicts)):
        if any(pair.proposition is None for pair in pairs):
            return verdict
    if agreements and conflicts:
        return "divided"
    return "agreed" if agreements else "opposed" if conflicts else NONE


def _position(held: Held) -> str:
    return held[None].position if None in held else NONE
