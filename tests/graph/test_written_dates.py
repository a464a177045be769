"""A date is as precise as the text gives it, and one of the calendar."""

import pytest

from graph.dates import is_date


@pytest.mark.parametrize("written", ["2024", "2024-02", "2024-02-29", "0001-01-01"])
def test_dates(written: str) -> None:
    assert is_date(written)


@pytest.mark.parametrize(
    "written",
    ["", "24", "2023-02-29", "2024-13", "2024-00", "2024-1-1", "20240814", "2024-08-14T10:00", "0000", "2024 ", "٢٠٢٤"],
)
def test_no_dates(written: str) -> None:
    assert not is_date(written)
