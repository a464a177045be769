"""The one table of errors."""

import errno
import inspect

import pytest

from api.errors import TABLE, UsageRefused, address_problem, translation_of
from graph import errors as graph_errors
from ingest import errors as ingest_errors

LEAVES = [
    kind
    for module in (graph_errors, ingest_errors)
    for _, kind in inspect.getmembers(module, inspect.isclass)
    if issubclass(kind, Exception) and not kind.__subclasses__()
]


@pytest.mark.parametrize("kind", LEAVES, ids=lambda kind: str(kind.__name__))
def test_every_error_of_the_domain_has_a_row(kind: type[Exception]) -> None:
    assert kind in TABLE


def test_a_row_is_an_error_of_http_and_an_exit_code_of_the_shell() -> None:
    for row in TABLE.values():
        assert 400 <= row.status < 600
        assert row.exit_code == 2


def test_an_error_takes_the_row_of_its_nearest_base() -> None:
    class Special(graph_errors.NotFound):
        pass

    assert translation_of(Special("x")) is TABLE[graph_errors.NotFound]
    assert translation_of(ValueError("x")) is None


@pytest.mark.parametrize(
    ("number", "advice"), [(errno.EADDRINUSE, "in use"), (errno.EACCES, "above 1023"), (errno.EADDRNOTAVAIL, "--host")]
)
def test_an_address_that_cannot_be_served_is_explained(number: int, advice: str) -> None:
    problem = address_problem("127.0.0.1", 80, OSError(number, "why"))
    assert isinstance(problem, UsageRefused)
    assert advice in str(problem)
    assert "--port" in str(problem)
