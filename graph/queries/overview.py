"""Who argues what, and why: one line for each actor."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from graph.answers import Explanation, Quotation, Row, StanceAnswer
from graph.queries import stances
from graph.store.session import Store

SHORT = 180  # characters of a quotation that read well in one line of a table
VERBS = {"agree": "agrees", "deny": "denies", "mixed": "both agrees and denies"}


def overview(store: Store, debate: str) -> tuple[Row, ...]:
    """A row for every actor with evidence on the question or a proposition, those with most evidence first."""
    held: dict[str, list[StanceAnswer]] = defaultdict(list)
    for stance in stances.stances(store, stances.OF_DEBATE, debate=debate):
        held[stance.actor.id].append(stance)
    ranked = sorted(held.values(), key=lambda found: (-_weight(found), found[0].actor.name, found[0].actor.id))
    return tuple(row for found in ranked if (row := _row(found)))


def _weight(held: Iterable[StanceAnswer]) -> int:
    return len({(q.statement, q.document, q.start) for stance in held for q in stance.quotations})


def _row(held: Sequence[StanceAnswer]) -> Row | None:
    """The latest position, the argument made for it most surely, the weightiest strategy, and the best quotation."""
    standing = _standing(held)
    position = standing.position if standing else "none"
    arguments = [s for s in held if s.proposition and s.quotations]
    argument = max(arguments, key=lambda s: (s.position == position, s.confidence, s.n, s.to, s.id), default=None)
    source = argument or standing
    if source is None or not source.quotations:
        return None
    reason = _reason(held, position)
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


def _standing(held: Iterable[StanceAnswer]) -> StanceAnswer | None:
    """The latest stance on the question: by words if there are any, else by deeds."""
    on_question = (stance for stance in held if stance.proposition is None)
    return max(on_question, key=lambda stance: (stance.basis, stance.from_, stance.to, stance.id), default=None)


def _sentence(argument: StanceAnswer | None) -> str:
    if argument is None or argument.proposition is None or argument.agree is None:
        return ""
    return f"{VERBS[argument.agree]}: {argument.proposition.en}"


def _reason(held: Iterable[StanceAnswer], position: str) -> Explanation | None:
    explained = (e for stance in held if stance.position == position for e in stance.explanations)
    return max(explained, key=lambda e: (e.weight, e.strategy.id), default=None)


def _best(quotations: Iterable[Quotation]) -> Quotation:
    """The surest of those that fit a line; where none does, the shortest."""
    return min(
        quotations, key=lambda q: (max(0, len(q.quote) - SHORT), -q.confidence, q.published, q.document, q.start)
    )
