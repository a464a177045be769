"""What holds for every route."""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Any, get_origin

import httpx
import pytest
from fastapi.routing import APIRoute

from api.routes import ROUTERS
from tests.api import evening

ROUTES = [route for router in ROUTERS for route in router.routes if isinstance(route, APIRoute)]
READ = [f"/api{route.path}" for route in ROUTES if "GET" in (route.methods or ()) and "{" not in route.path]
LISTS = [f"/api{route.path}" for route in ROUTES if get_origin(route.response_model) is list and "{" not in route.path]
NEEDED = {
    "/api/compare": {"a": "ada-wick", "b": "lumen"},
    "/api/explain": {"actor": "ada-wick"},
    "/api/search": {"q": "dark"},
}
PROBLEM = "application/problem+json"


@pytest.mark.parametrize("path", READ)
def test_an_unknown_parameter_is_refused_with_those_that_are_known(client: httpx.Client, path: str) -> None:
    answer = client.get(path, params={**NEEDED.get(path, {}), "debat": "lamps"})
    assert (answer.status_code, answer.headers["content-type"]) == (422, PROBLEM)
    assert "'debat'" in answer.json()["detail"]
    assert "lang" in answer.json()["hint"]


@pytest.mark.parametrize("path", READ)
def test_an_answer_is_known_by_its_tag(client: httpx.Client, path: str) -> None:
    first = client.get(path, params=NEEDED.get(path))
    tag = first.headers["etag"]
    again = client.get(path, params=NEEDED.get(path), headers={"if-none-match": f'"other", W/{tag}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    other = client.get(path, params=NEEDED.get(path), headers={"if-none-match": '"other"'})
    assert (other.status_code, other.content) == (200, first.content)


@pytest.mark.parametrize("path", [*READ, "/api/docs", "/api/openapi.json", "/api/actors/ada-wick"])
def test_head_is_answered_as_get_without_the_body(client: httpx.Client, path: str) -> None:
    get, head = client.get(path, params=NEEDED.get(path)), client.head(path, params=NEEDED.get(path))
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == get.headers["content-length"] == str(len(get.content))
    assert head.headers.get("etag") == get.headers.get("etag")


def pages(client: httpx.Client, path: str, **asked: object) -> Iterator[Any]:
    """The pages of a list, one after the other, as a client follows them."""
    address = httpx.URL(f"{client.base_url}{path}", params=asked)
    while True:
        answer = client.get(address)
        yield answer.json()
        if "next" not in answer.links:
            return
        address = address.join(answer.links["next"]["url"])


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize("limit", [1, 2])
def test_the_pages_of_a_list_are_the_list(client: httpx.Client, path: str, limit: int) -> None:
    asked = NEEDED.get(path, {})
    whole = client.get(path, params=asked).json()
    found = list(pages(client, path, limit=limit, **asked))
    assert [item for page in found for item in page] == whole
    assert all(len(page) == limit for page in found[:-1])


@pytest.mark.parametrize("path", LISTS)
def test_every_list_can_be_had_as_csv(client: httpx.Client, path: str) -> None:
    asked = NEEDED.get(path, {})
    answer = client.get(path, params=asked, headers={"accept": "text/csv"})
    assert answer.headers["content-type"].startswith("text/csv")
    lines = list(csv.DictReader(StringIO(answer.text)))
    assert len(lines) == len(client.get(path, params=asked).json())
    assert lines or path == "/api/reversals"  # nobody turns in the debate on lamps
    assert all(None not in line and None not in line.values() for line in lines)


def test_what_is_nested_has_a_column_of_its_own(client: httpx.Client) -> None:
    text = client.get("/api/overview", params={"lang": "fr"}, headers={"accept": "text/csv"}).text
    line = next(line for line in csv.DictReader(StringIO(text)) if line["actor.id"] == "ada-wick")
    assert line["proposition.fr"] == "Elle protège."
    assert "proposition.en" not in line
    assert line["quotation.quote"] == "nobody dares to walk in the dark"


def test_a_page_of_a_list_can_be_had_as_csv_too(client: httpx.Client) -> None:
    answer = client.get("/api/actors", params={"limit": 1}, headers={"accept": "text/csv"})
    assert len(answer.text.splitlines()) == 2
    assert "cursor=" in answer.links["next"]["url"]


@pytest.mark.parametrize(
    ("asked", "advice"),
    [({"cursor": "nonsense"}, "cursor"), ({"limit": 0}, "limit"),
     ({"limit": 1001}, "limit"), ({"lang": "de"}, "'en' or 'fr'")],
)  # fmt: skip
def test_what_cannot_be_used_is_explained(client: httpx.Client, asked: dict[str, Any], advice: str) -> None:
    answer = client.get("/api/actors", params=asked)
    assert (answer.status_code, answer.headers["content-type"]) == (422, PROBLEM)
    assert advice in answer.json()["detail"]


def test_a_cursor_of_another_list_is_a_conflict(client: httpx.Client) -> None:
    answer = client.get("/api/actors", params={"cursor": "1.0123456789abcdef"})
    assert (answer.status_code, answer.headers["content-type"]) == (409, PROBLEM)
    assert "without a cursor" in answer.json()["hint"]


@pytest.mark.parametrize(("lang", "other"), [("fr", "en"), ("en", "fr")])
def test_labels_come_in_the_language_asked_for_and_quotations_as_they_are(
    client: httpx.Client, lang: str, other: str
) -> None:
    both = client.get("/api/actors/ada-wick").json()
    one = client.get("/api/actors/ada-wick", params={"lang": lang}).json()
    label = both["stances"][1]["proposition"]
    assert one["stances"][1]["proposition"] == {name: text for name, text in label.items() if name != other}
    assert one["stances"][1]["quotations"] == both["stances"][1]["quotations"]
    assert f"question_{other}" not in client.get("/api/debates/lamps", params={"lang": lang}).json()


@pytest.mark.parametrize("accept", ["image/png", "text/csv", "application/json;q=0"])
def test_a_form_that_is_not_there_is_406_with_those_that_are(client: httpx.Client, accept: str) -> None:
    answer = client.get("/api/actors/ada-wick", headers={"accept": accept})
    assert (answer.status_code, answer.headers["content-type"]) == (406, PROBLEM)
    assert "application/json" in answer.json()["hint"]


def test_a_debate_can_be_named_in_the_address(client: httpx.Client) -> None:
    for path in ("actors", "actors/ada-wick/positions", "overview", f"documents/{evening.ID}"):
        assert client.get(f"/api/debates/lamps/{path}").json() == client.get(f"/api/{path}").json()
    assert client.get("/api/debates/lampz/actors").status_code == 404
    page = client.get("/api/debates/lamps/actors", params={"limit": 1})
    following = page.url.join(page.links["next"]["url"])
    assert following.path == "/api/debates/lamps/actors"
    assert client.get(following).status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [("PUT", "/api/actors", "GET, HEAD"), ("GET", "/api/cypher", "POST"), ("DELETE", "/api/cypher", "POST"),
     ("POST", "/api/debates/lamps/actors", "GET, HEAD"), ("OPTIONS", "/api/health", "GET, HEAD"),
     ("POST", "/actors/ada-wick", "GET, HEAD"), ("PATCH", "/api/actors/ada-wick", "GET, HEAD")],
)  # fmt: skip
def test_a_method_that_is_not_there_is_refused_in_one_wording(
    client: httpx.Client, method: str, path: str, allowed: str
) -> None:
    answer = client.request(method, path)
    assert (answer.status_code, answer.headers["content-type"], answer.headers["allow"]) == (405, PROBLEM, allowed)
    assert answer.json()["title"] == "Method Not Allowed"
    assert f"is asked by {allowed}, not by {method}" in answer.json()["detail"]


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_an_address_where_nothing_is_is_404_by_every_method(client: httpx.Client, method: str) -> None:
    answer = client.request(method, "/api/nothing")
    assert (answer.status_code, answer.headers["content-type"]) == (404, PROBLEM)


@pytest.mark.parametrize("body", ['{"query": ', "", "{'query': 1}"])
def test_a_body_that_is_no_json_is_explained(client: httpx.Client, body: str) -> None:
    answer = client.post("/api/cypher", content=body, headers={"content-type": "application/json"})
    assert (answer.status_code, answer.headers["content-type"]) == (422, PROBLEM)
    assert "body" in answer.json()["detail"]
    assert "ctx" not in answer.text
