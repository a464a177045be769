"""The debates of the graph."""

import httpx


def test_a_debate_comes_with_its_codebook_and_what_there_is_of_it(client: httpx.Client) -> None:
    lamps = client.get("/api/debates/lamps").json()
    assert lamps["question_fr"] == "Faut-il laisser les lampes allumées ?"
    assert [position["code"] for position in lamps["positions"]] == ["dark", "lit"]
    assert (lamps["documents"], lamps["statements"], lamps["actors"]) == (1, 2, 2)
    assert client.get("/api/debates").json() == [lamps]


def test_an_empty_graph_has_no_debate(empty: httpx.Client) -> None:
    assert empty.get("/api/debates").json() == []
    assert empty.get("/api/debates/lamps").status_code == 404
