"""The built web page."""

from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from api import problems, webpage


def served(folder: Path) -> TestClient:
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    problems.install(app)
    webpage.install(app, folder)
    return TestClient(app)


@pytest.fixture
def built(tmp_path: Path) -> TestClient:
    (tmp_path / "static" / "assets").mkdir(parents=True)
    (tmp_path / "static" / "index.html").write_text("the page")
    (tmp_path / "static" / "assets" / "main-abc.js").write_text("the script")
    (tmp_path / "secret.txt").write_text("a secret")
    return served(tmp_path / "static")


@pytest.mark.parametrize("path", ["/", "/actors/ada-wick", "/documents/2024-05-01-evening.en", "/nowhere"])
def test_the_page_answers_at_its_own_addresses(built: TestClient, path: str) -> None:
    answer = built.get(path)
    assert (answer.status_code, answer.text, answer.headers["cache-control"]) == (200, "the page", "no-cache")


def test_a_file_is_served_and_kept(built: TestClient) -> None:
    answer = built.get("/assets/main-abc.js")
    assert answer.text == "the script"
    assert "immutable" in answer.headers["cache-control"]
    assert "javascript" in answer.headers["content-type"]


@pytest.mark.parametrize("path", ["/assets/none.js", "/api/none", "/api"])
def test_what_a_program_asks_for_and_is_not_there_is_404(built: TestClient, path: str) -> None:
    answer = built.get(path)
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")


@pytest.mark.parametrize(
    "path", ["/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt", "//etc/passwd"]
)
def test_no_path_leaves_the_folder(built: TestClient, path: str) -> None:
    assert "a secret" not in built.get(path).text


def test_an_impossible_name_is_no_error(built: TestClient) -> None:
    assert built.get("/a%00b").status_code == 200
    assert built.get("/" + "x" * 5000).status_code == 200


def test_a_page_that_is_not_built_says_how_to_build_it(tmp_path: Path) -> None:
    answer = served(tmp_path).get("/")
    assert answer.status_code == 503
    assert "make install" in answer.text


def test_the_reference_lists_every_operation_without_a_script(empty: httpx.Client) -> None:
    page = empty.get("/api/docs").text
    assert "GET /api/actors/{id}/positions" in page
    assert "POST /api/cypher" in page
    assert "<script" not in page
