"""Who argues what, and why, on one page."""

import httpx

from tests.api import evening


def test_a_row_says_who_what_why_and_in_which_words(client: httpx.Client) -> None:
    row = next(row for row in client.get("/api/overview").json() if row["actor"]["id"] == "ada-wick")
    assert row["position"] == "lit"
    assert (row["proposition"]["code"], row["agree"]) == ("light-is-safe", "agree")
    assert row["strategy"]["code"] == "sell-bulbs"
    assert row["quotation"]["quote"] in evening.TEXT


def test_an_empty_graph_has_no_row(empty: httpx.Client) -> None:
    assert empty.get("/api/overview").json() == []
