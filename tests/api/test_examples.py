"""The documented examples are asked, and what is answered is what is documented."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from api.app import described_app
from api.openapi import document
from graph.store.session import Store
from tests.answering import answering
from tests.api import example_graph

DESCRIBED = document(described_app())
OF_SEVERAL = {"reversals", "timeline", "compare", "coverage", "strategies", "strategy"}
"""They set several actors and times side by side, which the graph of the examples has not."""
OPERATIONS = [
    pytest.param(method, path, operation, id=operation["operationId"])
    for path, operations in DESCRIBED["paths"].items()
    for method, operation in operations.items()
    if operation["operationId"] not in OF_SEVERAL
]
OPEN = {
    "milliseconds",
    "server",
    "x",
    "y",
    "size",
}  # what depends on the machine, on the drawing or on what is left out


@pytest.fixture(scope="session")
def documented(connected: Store) -> Iterator[str]:
    """Where the graph of the examples is served."""
    with answering(connected, example_graph.DEBATE) as address:
        yield address


@pytest.fixture
def example_client(documented: str, store: Store) -> Iterator[httpx.Client]:
    example_graph.write(store)
    with httpx.Client(base_url=documented) as client:
        yield client


def examples_of(operation: dict[str, Any], place: str, needed: bool) -> dict[str, str]:
    """Those of its parameters in the path or in the query."""
    parameters = [each for each in operation.get("parameters", ()) if each["in"] == place]
    return {
        each["name"]: each["schema"]["examples"][0]
        for each in parameters
        if each["required"] or (not needed and "examples" in each["schema"])
    }


def ask(client: httpx.Client, method: str, path: str, operation: dict[str, Any], needed: bool) -> httpx.Response:
    """The operation with its examples, of the query only those that are needed, or all."""
    named = examples_of(operation, "path", needed)
    address = path.format(**{name: quote(value, safe="") for name, value in named.items()})
    body = DESCRIBED["components"]["schemas"]["Question"]["example"] if "requestBody" in operation else None
    return client.request(method, address, params=examples_of(operation, "query", needed), json=body)


def within(part: Any, whole: Any) -> bool:
    """Whether the answer says all that the example says; of a list the example may show some items only."""
    if isinstance(part, dict):
        return (
            isinstance(whole, dict)
            and part.keys() == whole.keys()
            and all(within(part[name], whole[name]) for name in part.keys() - OPEN)
        )
    if isinstance(part, list):
        return all(any(within(each, other) for other in whole) for each in part)
    return bool(part == whole)


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS)
def test_the_example_is_the_answer(
    example_client: httpx.Client, method: str, path: str, operation: dict[str, Any]
) -> None:
    answer = ask(example_client, method, path, operation, needed=True)
    assert answer.status_code == 200
    assert within(operation["responses"]["200"]["content"]["application/json"]["example"], answer.json()), answer.text


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS)
def test_every_parameter_has_an_example_that_finds_something(
    example_client: httpx.Client, method: str, path: str, operation: dict[str, Any]
) -> None:
    answer = ask(example_client, method, path, operation, needed=False)
    assert answer.status_code == 200
    assert answer.json()
