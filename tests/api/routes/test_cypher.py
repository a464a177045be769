"""The read-only console."""

import threading
from collections import Counter

import httpx
import pytest

from graph.store.session import Store

COUNT = "MATCH (n) RETURN count(n) AS n"


def test_a_query_with_parameters_gives_columns_and_rows(client: httpx.Client) -> None:
    query = "MATCH (a:Actor) WHERE a.id = $actor RETURN a.name AS name, a.listed AS listed"
    table = client.post("/api/cypher", json={"query": query, "parameters": {"actor": "lumen"}}).json()
    assert table["columns"] == ["name", "listed"]
    assert table["rows"] == [["Lumen", True]]
    assert table["truncated"] is False


@pytest.mark.parametrize("query", ["CREATE (:Actor {id: 'x'})", "MATCH (n) DETACH DELETE n", "MATCH (a:Actor RETURN a"])
def test_what_writes_or_does_not_parse_is_refused_and_changes_nothing(
    client: httpx.Client, store: Store, query: str
) -> None:
    before = store.rows(COUNT)
    answer = client.post("/api/cypher", json={"query": query})
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert store.rows(COUNT) == before


@pytest.mark.parametrize("body", [{}, {"query": ""}, {"query": "RETURN 1", "write": True}, [], "RETURN 1"])
def test_a_body_that_is_no_question_is_a_problem(empty: httpx.Client, body: object) -> None:
    answer = empty.post("/api/cypher", json=body)
    assert answer.status_code == 422
    assert answer.json()["hint"]


@pytest.mark.parametrize("body", [r'{"query": "RETURN $x AS x", "parameters": {"x": 1180591620717411303424}}',
                                  r'{"query": "RETURN $x AS x", "parameters": {"x": "\ud800"}}',
                                  r'{"query": "RETURN \"\ud800\" AS x"}', r'{"query": "\ud800"}'])  # fmt: skip
def test_a_value_that_no_server_takes_is_a_problem(empty: httpx.Client, body: str) -> None:
    answer = empty.post("/api/cypher", content=body, headers={"content-type": "application/json"})
    assert answer.status_code in (400, 422), answer.text
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_client_asks_one_query_at_a_time(client: httpx.Client) -> None:
    slow = "UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b WITH a, b WHERE a * b < 0 RETURN count(*) AS n"
    together, statuses = threading.Barrier(4), Counter[int]()

    def ask() -> None:
        together.wait(10)
        answer = client.post("/api/cypher", json={"query": slow}, timeout=60)
        statuses[answer.status_code] += 1
        if answer.status_code == 429:
            assert answer.headers["retry-after"]
            assert answer.json()["hint"]

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses[200] >= 1
    assert statuses[429] >= 1
    assert sum(statuses.values()) == 4


def test_another_method_is_told_which_to_use(empty: httpx.Client) -> None:
    answer = empty.get("/api/cypher")
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert "POST" in answer.json()["detail"]


def test_every_query_of_the_library_can_be_asked_as_it_is_listed(client: httpx.Client) -> None:
    listed = client.get("/api/cypher/library").json()
    assert len(listed) >= 15
    for each in listed[:3]:
        given = {parameter["name"]: parameter["example"] for parameter in each["parameters"]}
        answer = client.post("/api/cypher", json={"query": each["query"], "parameters": given})
        assert answer.status_code == 200
