"""Whatever is asked, the answer is one that the OpenAPI document describes, and never an error of ours."""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import APIOperation, Case, CheckFunction, GenerationMode
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import positive_data_acceptance

from api.app import described_app
from api.openapi import document
from graph.store.session import Store, run
from tests.answering import answering
from tests.api import example_graph

UNTOLD = {"/api/cypher", "/api/compare", "/api/actors/{id}/positions"}
"""A schema cannot tell whether a text is Cypher that reads, two actors are one, a day stands beside a period."""
CASES = 15  # tried of each operation, as described and otherwise

Operation = APIOperation[Any, Any, Any, Any]
DESCRIBED = schemathesis.openapi.from_dict(document(described_app()))
OPERATIONS = [found.ok() for found in DESCRIBED.get_all_operations() if isinstance(found, Ok)]


@pytest.fixture(scope="module")
def served(connected: Store) -> Iterator[str]:
    """Where the graph of the examples is served."""
    connected.write(lambda transaction: run(transaction, "MATCH (n) DETACH DELETE n"))
    example_graph.write(connected)
    with answering(connected, example_graph.DEBATE) as address:
        yield address


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE], ids=lambda mode: str(mode.value))
@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: str(operation.label))
def test_an_answer_is_one_that_is_described(served: str, operation: Operation, mode: GenerationMode) -> None:
    untold: list[CheckFunction] = [positive_data_acceptance] if operation.path in UNTOLD else []

    @settings(
        max_examples=CASES, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def validate(case: Case[Any]) -> None:
        case.call_and_validate(base_url=served, excluded_checks=untold)

    validate()
