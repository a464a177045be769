"""Who argues what, and why, on one page."""

import httpx

from tests.api import evening


def test_a_row_says_who_what_why_and_in_which_words(client: httpx.Client) -> None:
    row = next(row for row in client.get("/api/overview").json() if row["actor"]["id"] == "ada-wick")
    assert row["position"] == "lit"
    assert (row["proposition"]["code"], row["agree"]) == ("light-is-safe", "agree")
    assert row["strategy"]["code"] == "sell-bulbs"
    assert row["quotation"]["quote"] in evening.TEXT


def test_an_empty_graph_says_that_it_is_empty(empty: httpx.Client) -> None:
    answer = empty.get("/api/overview")
    assert (answer.status_code, answer.json()["hint"]) == (404, "ingest documents first.")
