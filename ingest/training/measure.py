"""Statements found against statements coded, as `corpus/GUIDELINES.md` defines a match."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ingest.annotation import Attribution
from ingest.coding import CodedStatement, Span

D = TypeVar("D")
Found = Attribution | CodedStatement


@dataclass(frozen=True, slots=True)
class Figures:
    """Of `gold` coded and `predicted` found statements so many match; `named` of these have the right mention too."""

    gold: int
    predicted: int
    matched: int
    named: int

    def f1(self) -> float:
        return 200 * self.matched / max(1, self.gold + self.predicted)

    def f1_named(self) -> float:
        return 200 * self.named / max(1, self.gold + self.predicted)


def figures(read: Iterable[tuple[Sequence[Found], Sequence[Found]]]) -> Figures:
    """Micro-averaged over documents; each is what is coded and what was found."""
    total: Counter[str] = Counter()
    for gold, predicted in read:
        pairs = match(gold, predicted)
        named = sum(_same_mention(gold[i].speaker, predicted[j].speaker) for i, j in pairs.items())
        total.update(gold=len(gold), predicted=len(predicted), matched=len(pairs), named=named)
    return Figures(total["gold"], total["predicted"], total["matched"], total["named"])


def by_group(read: Iterable[D], key: Callable[[D], str]) -> dict[str, list[D]]:
    groups: dict[str, list[D]] = defaultdict(list)
    for one in read:
        groups[key(one)].append(one)
    return dict(sorted(groups.items()))


def match(gold: Sequence[Found], predicted: Sequence[Found]) -> dict[int, int]:
    """One to one, best overlap first: half of the coded words are found, and half of the found ones belong there."""
    pairs: dict[int, int] = {}
    for _, i, j in sorted(_possible(gold, predicted), reverse=True):
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def _possible(gold: Sequence[Found], predicted: Sequence[Found]) -> Iterator[tuple[float, int, int]]:
    for i, coded in enumerate(gold):
        core, going_on = coded.content, coded.continuation
        for j, found in enumerate(predicted):
            said = found.content
            hit = _common(said, core)
            wide = hit + _common(said, going_on)
            if hit >= 0.5 * _width(core) and wide >= 0.5 * _width(said) and hit:
                yield hit / (_width(core) + _width(said) - hit), i, j
            elif coded.kind == "report" and _common(coded.speaker, found.speaker) and _common(coded.cue, found.cue):
                yield 0.0, i, j


def _same_mention(coded: Span | None, found: Span | None) -> bool:
    return bool(_common(coded, found)) or (coded is None and found is None)


def _common(one: Span | None, other: Span | None) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start)) if one and other else 0


def _width(span: Span) -> int:
    return span.end - span.start
