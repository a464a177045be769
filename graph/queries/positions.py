"""What does an actor hold, on the question and on each proposition, and since when?"""

from collections.abc import Iterable

from graph.answers import StanceAnswer
from graph.queries import stances
from graph.queries.identifiers import not_found
from graph.store.session import Store

KNOWN = "MATCH (a:Actor {id: $actor}) RETURN a.id AS id ORDER BY id"


def positions(store: Store, debate: str, id: str, *, at: str | None = None) -> tuple[StanceAnswer, ...]:
    """The stances of an actor, those on the question first, each series from the oldest to the newest.

    `at` (YYYY, YYYY-MM or YYYY-MM-DD) keeps what the actor held at that time: of each series the last stance begun.
    """
    if not store.rows(KNOWN, actor=id):
        raise not_found(store, "actor", id)
    held = positions_of(store, debate, id)
    return held if at is None else _held_at(held, at)


def positions_of(store: Store, debate: str, id: str) -> tuple[StanceAnswer, ...]:
    """The same for an actor that is known to exist."""
    held = stances.stances(store, stances.OF_ACTOR, actor=id, debate=debate)
    return tuple(sorted(held, key=lambda stance: stance.proposition is not None))


def _held_at(held: Iterable[StanceAnswer], at: str) -> tuple[StanceAnswer, ...]:
    begun = (stance for stance in held if stance.from_[: len(at)] <= at)
    latest = {(stance.basis, stance.proposition): stance for stance in begun}
    return tuple(latest.values())
