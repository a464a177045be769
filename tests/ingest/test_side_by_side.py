"""Work side by side: in order, bounded, and errors where they belong."""

from collections.abc import Iterator
from threading import Barrier

import pytest

from ingest.side_by_side import AT_ONCE, side_by_side


def test_results_come_in_order() -> None:
    assert list(side_by_side(lambda n: n * n, range(50))) == [n * n for n in range(50)]


def test_two_are_at_work_at_once() -> None:
    both = Barrier(2, timeout=20)  # broken, and so an error, if either waits for the other to end
    assert sorted(side_by_side(lambda n: n + both.wait() * 0, (1, 2))) == [1, 2]


def test_it_does_not_run_far_ahead_of_who_asks() -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for n in range(100):
            taken.append(n)
            yield n

    made = side_by_side(str, items())
    assert next(made) == "0"
    assert len(taken) <= AT_ONCE + 1
    assert list(made) == [str(n) for n in range(1, 100)]


def test_an_error_comes_in_its_turn() -> None:
    made = side_by_side(lambda n: 1 // n, (2, 1, 0, 1))
    assert [next(made), next(made)] == [0, 1]
    with pytest.raises(ZeroDivisionError):
        next(made)
