"""The texts with their statements."""

import httpx

from tests.api import evening


def test_the_documents_are_listed(client: httpx.Client) -> None:
    assert client.get("/api/documents").json() == [
        {"id": evening.ID, "title": "An evening", "publisher": "The Beacon", "published": "2024-05-01",
         "language": "en", "statements": 2}
    ]  # fmt: skip


def test_a_document_has_its_text_and_the_spans_of_its_statements(client: httpx.Client) -> None:
    found = client.get(f"/api/documents/{evening.ID}").json()
    assert found["text"] == evening.TEXT
    first = found["statements"][0]
    words = {part: evening.TEXT[slice(*first[part])] for part in ("speaker", "cue", "content")}
    assert words == {"speaker": "Ada Wick", "cue": "said", "content": "nobody dares to walk in the dark"}
    assert first["stances"] == [["light-is-safe", True]]
    assert first["actors"] == [{"id": "ada-wick", "name": "Ada Wick", "kind": "Person"}]


def test_an_unknown_document_is_404(client: httpx.Client) -> None:
    answer = client.get("/api/documents/2024-05-01-evenin.en")
    assert answer.status_code == 404
    assert evening.ID in answer.json()["hint"]
