"""Whatever is asked, the answer is one that the OpenAPI document describes, and never an error of ours."""

from collections.abc import Iterator

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case
from schemathesis.schemas import BaseSchema

from graph.store.session import Store
from tests.answering import answering
from tests.api import example_graph

CASES = 15  # tried of each operation

described = schemathesis.pytest.from_fixture("served")


@pytest.fixture(scope="session")
def origin(connected: Store) -> Iterator[str]:
    """Where the graph of the examples is served."""
    with answering(connected, example_graph.DEBATE) as address:
        yield address


@pytest.fixture
def served(origin: str, store: Store) -> BaseSchema:
    """What the application says of itself."""
    example_graph.write(store)
    return schemathesis.openapi.from_url(f"{origin}/api/openapi.json")


@described.parametrize()
@settings(max_examples=CASES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
def test_an_answer_is_one_that_is_described(case: Case) -> None:
    case.call_and_validate()
