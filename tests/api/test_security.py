"""What the browser may not do, and whom the server answers."""

import httpx
import pytest


@pytest.mark.parametrize("path", ["/", "/api/health", "/api/nothing", "/api/actors?kind=x", "/api/docs"])
def test_every_answer_carries_the_headers(empty: httpx.Client, path: str) -> None:
    headers = empty.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:80", "", "[::1].evil.example"])
def test_a_foreign_host_name_is_refused_at_a_loopback_address(empty: httpx.Client, host: str) -> None:
    answer = empty.get("/api/health", headers={"host": host})
    assert answer.status_code in (400, 421)


@pytest.mark.parametrize("host", ["localhost", "localhost:8765", "LOCALHOST:1", "127.0.0.1:5", "[::1]:8765"])
def test_a_local_name_is_answered(empty: httpx.Client, host: str) -> None:
    assert empty.get("/api/health", headers={"host": host}).status_code == 200


def test_another_origin_gets_no_permission(empty: httpx.Client) -> None:
    answer = empty.get("/api/health", headers={"origin": "https://evil.example"})
    assert "access-control-allow-origin" not in answer.headers
