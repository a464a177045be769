"""What is coded, for the rounds in which something is killed."""

import pytest

from tests.faults import gold
from tests.faults.gold import Coded


@pytest.fixture(scope="session")
def coded() -> Coded:
    return gold.load()


@pytest.fixture(scope="session")
def rounds(request: pytest.FixtureRequest) -> int:
    """How often each of the two is killed on each server."""
    return int(request.config.getoption("--rounds"))
