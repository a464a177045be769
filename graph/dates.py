"""Dates as precise as a text gives them: YYYY, YYYY-MM or YYYY-MM-DD."""

import re
from calendar import monthrange
from datetime import date

from graph.errors import QuestionRefused

SHAPE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)


def is_date(written: str) -> bool:
    """Whether it is such a date, and one of the calendar."""
    if not SHAPE.fullmatch(written):
        return False
    try:
        date.fromisoformat(f"{written}-01-01"[:10])
    except ValueError:
        return False
    return True


def checked(written: str) -> str:
    """The same; raises QuestionRefused where it is no date of the calendar."""
    if not is_date(written):
        raise QuestionRefused(f"{written!r} is no date: write YYYY, YYYY-MM or YYYY-MM-DD")
    return written


def precedes(earlier: str, later: str) -> bool:
    """Whether it is certain that one comes before the other: both are cut to their shortest common form."""
    shared = min(len(earlier), len(later))
    return earlier[:shared] < later[:shared]


def last_day(written: str) -> date:
    """The last day of the year or month, or the day itself."""
    year, month, day = (*map(int, written.split("-")), 0, 0)[:3]
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def days_between(earlier: str, later: str) -> int:
    """From the last day of one to the last day of the other; 0 where the first is not the earlier one."""
    return max(0, (last_day(later) - last_day(earlier)).days)
