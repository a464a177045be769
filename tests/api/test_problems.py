"""Errors as problem+json."""

from pathlib import Path

import httpx
from starlette.testclient import TestClient

from api.app import create_app
from graph.store.connection import connect
from tests.servers import started


def test_a_method_that_is_not_there_is_405(empty: httpx.Client) -> None:
    answer = empty.put("/api/actors")
    assert (answer.status_code, answer.headers["content-type"]) == (405, "application/problem+json")
    assert answer.json()["title"] == "Method Not Allowed"


def test_a_server_that_is_gone_is_503_with_a_time_to_try_again(tmp_path: Path) -> None:
    with started("embedded", tmp_path) as server:
        store = connect(server.admin, server.console)
    with store, TestClient(create_app(store, "lamps"), base_url="http://localhost") as client:
        answer = client.get("/api/health")
    assert (answer.status_code, answer.headers["content-type"]) == (503, "application/problem+json")
    assert int(answer.headers["retry-after"]) > 0
    assert "127.0.0.1" in answer.json()["detail"]


def test_what_nobody_foresaw_tells_no_secret() -> None:
    class Broken:
        def server(self) -> str:
            raise ValueError("password: hunter2")

    app = create_app(Broken(), "lamps")  # type: ignore[arg-type]
    answer = TestClient(app, base_url="http://localhost", raise_server_exceptions=False).get("/api/health")
    assert (answer.status_code, answer.headers["content-type"]) == (500, "application/problem+json")
    assert "hunter2" not in answer.text
