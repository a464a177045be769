"""The derived layer: what each actor holds, since when, and which strategies account for it.

A stance is one actor's, on one proposition or on the question of the debate, by what is `said` or by what is `done`,
during one period (`graph/periods.py`). It is computed from that actor's own evidence and the interests that it serves,
so that a statement of one actor never alters another's record.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.evidence import Assertion, Evidence, Saying
from graph.explanations import accounts
from graph.gathering import amounts, evidence_of
from graph.ontology.identity import code_id, digest
from graph.ontology.nodes import Stance
from graph.ontology.relations import Evidences, Explains, Favours, Follows, Holds, On, Relation
from graph.periods import MIXED, Period, Piece, periods
from graph.store.derived import replace_stances
from graph.store.session import Store
from graph.ties import members

NEUTRAL = "neutral"
BARE = 0.6  # what a side without a coded proposition counts: log odds of being right 0.84 against 1.34, cross-validated
BATCH = 500  # actors a transaction, and with at most this much evidence, unless one alone has more: what is held in
EVIDENCE = 3000  # memory here and by the server does not grow with the graph


def refresh(store: Store, actors: Iterable[str]) -> None:
    """Derives the stances of the actors, and of those who serve them, anew: in place of those that the store holds.

    What an organisation pursues may explain what its people say, hence the latter.
    """
    touched = set(actors)
    for batch in _batches(amounts(store, touched | members(store, touched))):
        _refresh(store, batch)


def _batches(amounts: Mapping[str, int]) -> Iterator[list[str]]:
    batch: list[str] = []
    evidence = 0
    for actor, amount in amounts.items():
        if batch and (len(batch) == BATCH or evidence + amount > EVIDENCE):
            yield batch
            batch, evidence = [], 0
        batch.append(actor)
        evidence += amount
    if batch:
        yield batch


def _refresh(store: Store, actors: Sequence[str]) -> None:
    derived = [derive(evidence) for evidence in evidence_of(store, actors)]
    nodes = [node for found, _ in derived for node in found]
    relations = [relation for _, found in derived for relation in found]
    replace_stances(store, actors, nodes, relations)


@dataclass(frozen=True, slots=True)
class _Series:
    """The pieces on one target by one basis; `amounts` is the position that each side amounts to, if any."""

    target: str
    basis: str
    pieces: tuple[Piece, ...]
    amounts: Mapping[str, str | None]


def derive(evidence: Evidence) -> tuple[tuple[Stance, ...], tuple[Relation, ...]]:
    """The stances of one actor in one debate and the relations that hang on them."""
    nodes: list[Stance] = []
    relations: list[Relation] = []
    for series in _all_series(evidence):
        former: Stance | None = None
        for period in periods(series.pieces):
            stance = _stance(evidence, series, period)
            nodes.append(stance)
            relations.extend(_evidence_of(evidence, series, period, stance))
            relations.extend(_reasons_of(evidence, stance))
            relations.extend([Follows(source=stance.id, target=former.id)] if former else [])
            former = stance
    return tuple(nodes), tuple(relations)


def _all_series(evidence: Evidence) -> Iterator[_Series]:
    said, done = _positions(evidence), _deeds(evidence)
    yield _Series(evidence.debate, "said", said, {piece.side: piece.side for piece in said})
    yield _Series(evidence.debate, "done", done, {piece.side: piece.side for piece in done})
    for proposition in sorted({a.proposition for saying in evidence.sayings for a in saying.assertions}):
        yield _on_proposition(evidence, proposition)


def _positions(evidence: Evidence) -> tuple[Piece, ...]:
    """What the statements favour; neutral ones count only where none takes a side."""
    pieces = tuple(Piece(s.date, s.position, s.confidence * _ground(s), s.quote, s.statement) for s in evidence.sayings)
    sided = tuple(piece for piece in pieces if piece.side != NEUTRAL)
    return _under_cover(sided, evidence.covered) or pieces


def _under_cover(pieces: tuple[Piece, ...], covered: Mapping[str, str]) -> tuple[Piece, ...]:
    """One who holds on a day that two positions have their place does not contradict that by speaking for one."""
    taken = {(piece.date, piece.side) for piece in pieces}
    wider = ((piece, covered.get(piece.side, "")) for piece in pieces)
    return tuple(replace(piece, side=cover) if (piece.date, cover) in taken else piece for piece, cover in wider)


def _ground(saying: Saying) -> float:
    return 1.0 if saying.assertions or saying.position == NEUTRAL else BARE


def _deeds(evidence: Evidence) -> tuple[Piece, ...]:
    return tuple(Piece(deed.date, deed.position, deed.confidence, deed.words.quote) for deed in evidence.deeds)


def _on_proposition(evidence: Evidence, proposition: str) -> _Series:
    made = [(s, a) for s in evidence.sayings for a in s.assertions if a.proposition == proposition]
    pieces = (Piece(s.date, _side(a), s.confidence * a.confidence, s.quote, s.statement) for s, a in made)
    return _Series(proposition, "said", tuple(pieces), {_side(a): a.position for _, a in made})


def _side(assertion: Assertion) -> str:
    return "agree" if assertion.agree else "deny"


def _stance(evidence: Evidence, series: _Series, period: Period) -> Stance:
    on_question = series.target == evidence.debate
    if on_question:
        score = 0.0 if period.side in (MIXED, NEUTRAL) else period.balance(period.side)
    else:
        score = period.balance("agree")
    dates = [piece.date for piece in period.pieces]
    return Stance(
        id=digest("stance", evidence.actor, series.target, series.basis, dates[0], period.side),
        debate=evidence.debate,
        basis=series.basis,
        position=MIXED if period.side == MIXED else series.amounts[period.side] or NEUTRAL,
        agree=None if on_question else period.side,
        score=score,
        from_=dates[0],
        to=dates[-1],
        n=len(period.pieces),
        confidence=period.confidence,
    )


def _evidence_of(evidence: Evidence, series: _Series, period: Period, stance: Stance) -> Iterator[Relation]:
    yield Holds(source=evidence.actor, target=stance.id)
    yield On(source=stance.id, target=series.target)
    if _is_sided(stance):
        yield Favours(source=stance.id, target=code_id(evidence.debate, stance.position))
    for statement in period.statements:
        yield Evidences(source=statement, target=stance.id)


def _reasons_of(evidence: Evidence, stance: Stance) -> Iterator[Relation]:
    if _is_sided(stance):
        for account in accounts(evidence.interests, stance.position, stance.from_, stance.to):
            yield Explains(source=account.strategy, target=stance.id, basis=account.basis, weight=account.weight)


def _is_sided(stance: Stance) -> bool:
    return stance.position not in (MIXED, NEUTRAL)
