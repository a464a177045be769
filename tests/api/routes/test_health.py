"""Does the graph's server answer?"""

import httpx

from graph.store.session import Store


def test_health_names_the_server(empty: httpx.Client, store: Store) -> None:
    assert empty.get("/api/health").json() == {"status": "ok", "server": store.server()}
