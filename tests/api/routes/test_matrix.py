"""Actors by propositions."""

import httpx

from tests.api import evening


def test_the_matrix_has_a_cell_for_every_column(client: httpx.Client) -> None:
    found = client.get("/api/matrix").json()
    codes = [column["proposition"]["code"] for column in found["columns"]]
    states = {row["actor"]["id"]: dict(zip(codes, row["cells"], strict=True)) for row in found["rows"]}
    assert states["ada-wick"]["light-is-safe"]["state"] == "agree"
    assert states["ada-wick"]["night-costs"]["state"] == "none"
    assert states[evening.CLERK]["night-costs"]["state"] == "deny"


def test_no_less_than_one_row_can_be_asked_for(client: httpx.Client) -> None:
    assert client.get("/api/matrix", params={"limit": 0}).status_code == 422
