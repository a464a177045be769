"""How well a strategy accounts for a position.

An explanation is `stated` where the actor ties its position to the strategy, `reported` where somebody else does, and
`inferred` where only the codebook says that the strategy accounts for the position and the text shows the actor
pursuing it. Its weight is `CEILING[basis] * (1 - 1/2**d)`: the more independent documents `d` show it, the nearer it
comes to its ceiling; no number of inferences outweighs one report. The ties of a stronger basis count for the
weaker ones too; the basis shown is the strongest, the weight the greatest.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from graph.dates import precedes
from graph.evidence import Interest

CEILING = {"stated": 1.0, "reported": 0.8, "inferred": 0.4}


class Dated(Protocol):
    """A role, or what follows from one: it begins and ends, where that is known."""

    @property
    def from_(self) -> str | None: ...

    @property
    def to(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Account:
    """A strategy that accounts for a position, and the interests that show it."""

    strategy: str
    basis: str
    weight: float
    interests: tuple[Interest, ...]


def accounts(interests: Iterable[Interest], position: str, from_: str, to: str) -> tuple[Account, ...]:
    """The explanations of a position held from `from_` to `to`, the weightiest first."""
    found: dict[str, list[tuple[str, Interest]]] = {}
    for interest in interests:
        basis = basis_of(interest, position)
        if basis and serves(interest, from_, to):
            found.setdefault(interest.strategy, []).append((basis, interest))
    explained = (_account(strategy, shown) for strategy, shown in found.items())
    return tuple(sorted(explained, key=lambda a: (-a.weight, list(CEILING).index(a.basis), a.strategy)))


def basis_of(interest: Interest, position: str) -> str | None:
    """On what ground the interest explains the position: None if on none."""
    if interest.tied == position:
        return interest.basis
    return "inferred" if position in interest.usual else None


def serves(role: Dated, from_: str, to: str) -> bool:
    """Whether the actor's role in the organisation overlaps the period; dates are cut to their shortest common form."""
    begun = not role.from_ or not precedes(to, role.from_)
    return begun and not (role.to and precedes(role.to, from_))


def _account(strategy: str, shown: list[tuple[str, Interest]]) -> Account:
    strongest = min((basis for basis, _ in shown), key=list(CEILING).index)
    weight = max(CEILING[basis] * (1 - 0.5 ** _sources(shown, basis)) for basis in CEILING)
    ordered = sorted(shown, key=lambda pair: (list(CEILING).index(pair[0]), pair[1].date, pair[1].words.document))
    return Account(strategy, strongest, round(weight, 4), tuple(interest for _, interest in ordered))


def _sources(shown: list[tuple[str, Interest]], basis: str) -> int:
    """How many documents show it on that basis or a stronger one; the same words in two documents are one source."""
    counted = [i.words for b, i in shown if CEILING[b] >= CEILING[basis]]
    return min(len({words.document for words in counted}), len({words.quote.casefold() for words in counted}))
