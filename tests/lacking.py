"""What some tests need and a machine may lack: they are skipped there, which is said at the end, but never in CI."""

import os
from typing import NoReturn

import pytest


def in_ci() -> bool:
    return os.environ.get("CI") == "true"


def cannot_run(why: str) -> NoReturn:
    """Ends the test or fixture that asks; `why` says what to install."""
    if in_ci():
        pytest.fail(f"in CI nothing is skipped: {why}")
    pytest.skip(why)
