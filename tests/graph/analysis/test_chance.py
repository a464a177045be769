"""The permutation test agrees with arithmetic."""

import pytest
from hypothesis import given
from hypothesis import strategies as drawn

from graph.analysis.chance import PERMUTATIONS, Stratum, p_value


@pytest.mark.parametrize(
    ("stratum", "expected"),
    [
        (Stratum(size=4, having=2, fitting=2, both=2), 1 / 6),
        (Stratum(size=4, having=2, fitting=2, both=1), 5 / 6),
        (Stratum(size=4, having=2, fitting=2, both=0), 1.0),
        (Stratum(size=10, having=5, fitting=5, both=5), 1 / 252),
        (Stratum(size=3, having=3, fitting=1, both=1), 1.0),
    ],
)
def test_the_share_is_that_of_all_ways_to_draw(stratum: Stratum, expected: float) -> None:
    assert p_value([stratum]) == pytest.approx(expected, abs=0.015)


def test_the_trait_is_not_drawn_across_kinds() -> None:
    people, firms = Stratum(size=50, having=0, fitting=0, both=0), Stratum(size=4, having=2, fitting=2, both=2)
    assert p_value([people, firms]) == pytest.approx(1 / 6, abs=0.015)


@given(drawn.integers(0, 30), drawn.data())
def test_no_share_is_nothing_or_more_than_all(size: int, data: drawn.DataObject) -> None:
    having, fitting = data.draw(drawn.integers(0, size)), data.draw(drawn.integers(0, size))
    both = data.draw(drawn.integers(max(0, having + fitting - size), min(having, fitting)))
    assert 1 / (1 + PERMUTATIONS) <= p_value([Stratum(size, having, fitting, both)]) <= 1
