"""Who argues what, and why: one line for each actor."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from graph.answers import Explanation, Quotation, Row, StanceAnswer
from graph.ontology.nodes import ActorKind
from graph.queries import stances
from graph.queries.standing import NONE, standing
from graph.store.session import Store

SHORT, LONG = 40, 180  # characters of a quotation that says something and still fits a line
VERBS = {"agree": "agrees", "deny": "denies", "mixed": "both agrees and denies"}


def overview(store: Store, debate: str) -> tuple[Row, ...]:
    """A row for every actor with evidence on the question or a proposition: those with a name, then unnamed sources,
    each with most evidence first."""
    held: dict[str, list[StanceAnswer]] = defaultdict(list)
    for stance in stances.stances(store, stances.OF_DEBATE, debate=debate):
        held[stance.actor.id].append(stance)
    ranked = sorted(held.values(), key=_rank)
    return tuple(row for found in ranked if (row := _row(found)))


def _rank(held: Sequence[StanceAnswer]) -> tuple[bool, int, str, str]:
    actor = held[0].actor
    return actor.kind == ActorKind.SOURCE, -_evidence(held), actor.name, actor.id


def _evidence(held: Iterable[StanceAnswer]) -> int:
    return len({(q.document, q.start, q.end) for stance in held for q in stance.quotations})


def _row(held: Sequence[StanceAnswer]) -> Row | None:
    """The latest position, the argument made for it most surely, the weightiest strategy, and the best quotation."""
    latest = standing(held)
    position = latest.position if latest else NONE
    argument = _argument(held, position)
    source = argument or latest
    if source is None or not source.quotations:
        return None
    reason = _reason(held, position) or _reason(held, source.position)
    return Row(
        actor=held[0].actor,
        position=position,
        what_for=_sentence(argument),
        strategy=reason.strategy if reason else None,
        basis=reason.basis if reason else None,
        quotation=_best(source.quotations),
        proposition=argument.proposition if argument else None,
        agree=argument.agree if argument else None,
    )


def _argument(held: Iterable[StanceAnswer], position: str) -> StanceAnswer | None:
    arguments = (stance for stance in held if stance.proposition and stance.quotations)
    return max(arguments, key=lambda s: (s.position == position, s.n, s.confidence, s.to, s.id), default=None)


def _sentence(argument: StanceAnswer | None) -> str:
    if argument is None or argument.proposition is None or argument.agree is None:
        return ""
    return f"{VERBS[argument.agree]}: {argument.proposition.en}"


def _reason(held: Iterable[StanceAnswer], position: str) -> Explanation | None:
    explained = (e for stance in held if stance.position == position for e in stance.explanations)
    return max(explained, key=lambda e: (e.weight, e.strategy.id), default=None)


def _best(quotations: Iterable[Quotation]) -> Quotation:
    """The surest of those that fit; where none does, the one that misses the measure least."""
    return min(quotations, key=lambda q: (_misfit(q.quote), -q.confidence, -len(q.quote), q.document, q.start))


def _misfit(quote: str) -> int:
    return max(SHORT - len(quote), len(quote) - LONG, 0)
