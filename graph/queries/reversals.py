"""Who took another side than before, when, and in which words?"""

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from graph.answers import Quotation, Reversal, StanceAnswer, TurnSide
from graph.dates import precedes
from graph.periods import MIXED, Period
from graph.queries import stances
from graph.queries.identifiers import not_found
from graph.queries.positions import KNOWN
from graph.queries.quotations import headings, quotation
from graph.queries.releases import Releasing, releases
from graph.stances import NEUTRAL
from graph.store.session import Store

TURNING = """
WHERE EXISTS { (s)-[:FOLLOWS]->(:Stance) } OR EXISTS { (s)<-[:FOLLOWS]-(:Stance) }
WITH a, s
"""


def reversals(store: Store, debate: str, *, actor: str | None = None, least: float = 0.0) -> tuple[Reversal, ...]:
    """Every reversal, or those of one actor, the best supported first: false ones sink, because of one of their sides.

    A side is one that is taken: what is mixed or neutral between two sides is passed over. Where the dates are too
    coarse to tell which side came first, none is claimed. Releases turn by their own dates. `least` is the least
    confidence. Raises NotFound.
    """
    if actor is not None and not store.rows(KNOWN, actor=actor):
        raise not_found(store, "actor", actor)
    match = stances.OF_DEBATE if actor is None else stances.OF_ACTOR
    turning = stances.stances(store, f"{match}\n{TURNING}", debate=debate, actor=actor)
    released = releases(store, debate, None if actor is None else [actor])
    found = [*_of_stances(turning), *_of_releases(store, released.values())]
    return tuple(sorted((each for each in found if each.confidence >= least), key=_rank))


def _rank(reversal: Reversal) -> tuple[object, ...]:
    code = reversal.proposition.code if reversal.proposition else ""
    return -reversal.confidence, reversal.actor.name, reversal.actor.id, code, reversal.basis, reversal.after.from_


def _of_stances(turning: Iterable[StanceAnswer]) -> Iterator[Reversal]:
    for _, series in groupby(turning, key=lambda s: (s.actor, s.proposition, s.basis)):
        sided = [stance for stance in series if _side(stance) not in (MIXED, NEUTRAL)]
        for former, later in pairwise(sided):
            if _side(former) != _side(later) and precedes(former.to, later.from_):
                before = _turn_side(former, _last(former.quotations, former.to))
                after = _turn_side(later, later.quotations[0])
                yield _reversal(former, before, after)


def _side(stance: StanceAnswer) -> str:
    return stance.agree or stance.position


def _last(quotations: Iterable[Quotation], to: str) -> Quotation:
    """Without what other outlets repeated later."""
    return max((q for q in quotations if q.date <= to), key=lambda q: (q.date, q.confidence, q.document, q.start))


def _turn_side(stance: StanceAnswer, shown: Quotation) -> TurnSide:
    return TurnSide(stance.position, stance.agree, stance.from_, stance.to, stance.n, stance.confidence, shown)


def _reversal(held: StanceAnswer, before: TurnSide, after: TurnSide) -> Reversal:
    confidence = min(before.confidence, after.confidence)
    return Reversal(held.actor, held.basis, held.proposition, before, after, confidence)


def _of_releases(store: Store, released: Iterable[Releasing]) -> Iterator[Reversal]:
    found = list(released)
    under = headings(store, {release.shown.words.document for each in found for release in each.releases})
    for each in found:
        sided = [period for period in each.periods() if period.side != MIXED]
        for former, later in pairwise(sided):
            last, first = each.within(former)[-1].shown, each.within(later)[0].shown
            if former.side != later.side and precedes(last.date, first.date):
                before = _released(former, quotation(last, under[last.words.document]))
                after = _released(later, quotation(first, under[first.words.document]))
                confidence = min(before.confidence, after.confidence)
                yield Reversal(each.actor, "released", None, before, after, confidence)


def _released(period: Period, shown: Quotation) -> TurnSide:
    dates = [piece.date for piece in period.pieces]
    return TurnSide(period.side, None, dates[0], dates[-1], len(dates), period.confidence, shown)
