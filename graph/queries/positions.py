"""What does an actor hold, on the question and on each proposition, and since when?"""

from collections.abc import Iterable
from dataclasses import replace

from graph.answers import StanceAnswer
from graph.dates import checked, days_between, precedes
from graph.errors import QuestionRefused
from graph.queries import stances
from graph.queries.counted import stances_counted
from graph.queries.identifiers import not_found
from graph.store.session import Store

KNOWN = "MATCH (a:Actor {id: $actor}) RETURN a.id AS id ORDER BY id"
NEWEST = "MATCH (d:Document {debate: $debate}) RETURN max(d.published) AS published"


def positions(
    store: Store,
    debate: str,
    id: str,
    *,
    at: str | None = None,
    from_: str | None = None,
    to: str | None = None,
    roll_up: bool = False,
    voiced: bool = False,
    half_life: float | None = None,
) -> tuple[StanceAnswer, ...]:
    """The stances of an actor, those on the question first, each series from the oldest to the newest.

    `at` (YYYY, YYYY-MM or YYYY-MM-DD) keeps what the actor held at that time: of each series the last stance begun.
    `from_` and `to` keep what it held at some time between them, both included. `roll_up` counts what its parts say and
    do as its own, `voiced` what people say while they hold a role in it. By a `half_life` in days a score counts half
    for each of them that has passed from the last evidence to the day asked for, or to the newest document. Raises
    NotFound, and QuestionRefused where the dates cannot be used.
    """
    _check(at, from_, to)
    if not store.rows(KNOWN, actor=id):
        raise not_found(store, "actor", id)
    held = positions_of(store, debate, id, roll_up=roll_up, voiced=voiced)
    found = _held_at(held, at) if at else _held_between(held, from_, to)
    if half_life is None:
        return found
    day = at or to or store.rows(NEWEST, debate=debate)[0]["published"]
    return tuple(replace(stance, score=_aged(stance, day, half_life)) for stance in found)


def positions_of(
    store: Store, debate: str, id: str, *, roll_up: bool = False, voiced: bool = False
) -> tuple[StanceAnswer, ...]:
    """The same for an actor that is known to exist, at all times."""
    if roll_up or voiced:
        return stances_counted(store, debate, id, roll_up=roll_up, voiced=voiced)
    held = stances.stances(store, stances.OF_ACTOR, actor=id, debate=debate)
    return tuple(sorted(held, key=lambda stance: stance.proposition is not None))


def _check(at: str | None, from_: str | None, to: str | None) -> None:
    if at and (from_ or to):
        raise QuestionRefused("a day and a period exclude each other: ask by `at`, or by `from` and `to`")
    given = [checked(date) for date in (at, from_, to) if date]
    if from_ and to and precedes(to, from_):
        raise QuestionRefused(f"the period {' to '.join(given)} ends before it begins: exchange `from` and `to`")


def _held_at(held: Iterable[StanceAnswer], at: str) -> tuple[StanceAnswer, ...]:
    begun = (stance for stance in held if stance.from_[: len(at)] <= at)
    latest = {(stance.basis, stance.proposition): stance for stance in begun}
    return tuple(latest.values())


def _held_between(held: tuple[StanceAnswer, ...], from_: str | None, to: str | None) -> tuple[StanceAnswer, ...]:
    """Those begun by the end of the period and not replaced by its beginning."""
    replaced = {stance.follows: stance.from_ for stance in held if stance.follows}
    return tuple(
        stance
        for stance in held
        if (to is None or stance.from_[: len(to)] <= to)
        and (from_ is None or stance.id not in replaced or replaced[stance.id] > from_)
    )


def _aged(stance: StanceAnswer, day: str, half_life: float) -> float:
    aged: float = stance.score * 0.5 ** (days_between(stance.to, day) / half_life)
    return round(aged, 4)
