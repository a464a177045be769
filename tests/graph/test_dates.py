"""Dates as texts give them."""

import pytest

from graph.dates import checked, days_between, precedes
from graph.errors import QuestionRefused


@pytest.mark.parametrize("written", ["2031", "2031-05", "2032-02-29"])
def test_a_date_of_the_calendar_stays_as_it_is(written: str) -> None:
    assert checked(written) == written


@pytest.mark.parametrize("written", ["", "31", "2031-13", "2031-02-29", "2031-5", "٢٠٣١", "0000"])
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(QuestionRefused, match="YYYY-MM-DD"):
        checked(written)


@pytest.mark.parametrize(
    ("earlier", "later", "certain"),
    [("2030", "2031-05", True), ("2031", "2031-05", False), ("2031-05", "2031", False), ("2031-06", "2031-05", False)],
)
def test_a_year_does_not_certainly_precede_its_months(earlier: str, later: str, certain: bool) -> None:
    assert precedes(earlier, later) is certain


@pytest.mark.parametrize(
    ("earlier", "later", "days"),
    [("2031", "2031-12-31", 0), ("2031-02", "2031-03-01", 1), ("2030-12", "2031", 365), ("2032", "2031", 0)],
)
def test_days_are_counted_from_the_last_day_to_the_last_day(earlier: str, later: str, days: int) -> None:
    assert days_between(earlier, later) == days
