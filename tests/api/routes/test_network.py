"""Part of the graph, for drawing."""

import httpx


def test_every_edge_joins_two_nodes_that_are_there(client: httpx.Client) -> None:
    network = client.get("/api/graph").json()
    ids = {node["id"] for node in network["nodes"]}
    assert {"ada-wick", "lumen", "lamps:light-is-safe", "lamps:sell-bulbs"} <= ids
    assert network["edges"]
    assert all({edge["source"], edge["target"]} <= ids for edge in network["edges"])
    assert network["total_nodes"] == len(ids)


def test_a_limit_says_how_much_is_left_out(client: httpx.Client) -> None:
    whole = client.get("/api/graph").json()
    part = client.get("/api/graph", params={"limit": 2}).json()
    assert len(part["nodes"]) == 2
    assert part["total_nodes"] == whole["total_nodes"]


def test_a_centre_brings_its_neighbours_only(client: httpx.Client) -> None:
    ids = {node["id"] for node in client.get("/api/graph", params={"center": "ada-wick"}).json()["nodes"]}
    assert "ada-wick" in ids
    assert "lamps:night-costs" not in ids


def test_an_unknown_centre_is_404_and_a_limit_of_none_422(client: httpx.Client) -> None:
    assert client.get("/api/graph", params={"center": "nobody"}).status_code == 404
    assert client.get("/api/graph", params={"limit": 0}).status_code == 422
