"""Listens to the queries that are sent to a store."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias
from unittest.mock import patch

from graph.store.session import Store

Asked: TypeAlias = list[tuple[str, dict[str, Any]]]
"""Queries with their parameters."""


@contextmanager
def listening() -> Iterator[Asked]:
    """What is asked meanwhile, as it is sent."""
    sent: Asked = []
    send = Store.rows

    def rows(store: Store, query: str, **parameters: object) -> list[dict[str, Any]]:
        sent.append((query, parameters))
        return send(store, query, **parameters)

    with patch.object(Store, "rows", rows):
        yield sent
