"""Dates as precise as a text gives them: YYYY, YYYY-MM or YYYY-MM-DD."""

import re
from datetime import date

SHAPE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?", re.ASCII)


def is_date(written: str) -> bool:
    """Whether it is such a date, and one of the calendar."""
    if not SHAPE.fullmatch(written):
        return False
    try:
        date.fromisoformat((written + "-01-01")[:10])
    except ValueError:
        return False
    return True
