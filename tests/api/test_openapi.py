"""The OpenAPI document, from which the web client is generated."""

import json
import subprocess
import sys
from typing import Any

import pytest
from fastapi.routing import APIRoute
from pydantic import TypeAdapter

from api.app import described_app
from api.openapi import document
from api.representations import representations
from api.routes import ROUTERS

ROUTES = [route for router in ROUTERS for route in router.routes if isinstance(route, APIRoute)]


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    return document(described_app())


def operations(described: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {o["operationId"]: o for methods in described["paths"].values() for o in methods.values()}


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: str(route.name))
def test_the_example_of_an_operation_is_an_answer_of_it(route: APIRoute, described: dict[str, Any]) -> None:
    example = operations(described)[route.name]["responses"]["200"]["content"]["application/json"]["example"]
    shape: TypeAdapter[Any] = TypeAdapter(route.response_model)
    read = shape.validate_python(example)
    assert json.loads(shape.dump_json(read, by_alias=True)) == example


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: str(route.name))
def test_an_answer_has_a_schema_and_every_form_is_named(route: APIRoute, described: dict[str, Any]) -> None:
    content = operations(described)[route.name]["responses"]["200"]["content"]
    assert {"$ref", "items"} & set(content["application/json"]["schema"])
    assert list(content) == list(representations(route.response_model))


def test_the_operations_have_short_names_of_their_own(described: dict[str, Any]) -> None:
    assert sorted(operations(described)) == sorted(route.name for route in ROUTES)


def test_every_parameter_is_described(described: dict[str, Any]) -> None:
    for operation in operations(described).values():
        for parameter in operation.get("parameters", []):
            assert parameter["description"], (operation["operationId"], parameter["name"])


def test_every_error_is_described_as_problem_json(described: dict[str, Any]) -> None:
    for operation in operations(described).values():
        problems = {status: r["content"] for status, r in operation["responses"].items() if status >= "400"}
        assert "503" in problems
        assert all(list(content) == ["application/problem+json"] for content in problems.values())
    assert "hint" in described["components"]["schemas"]["Problem"]["required"]


def test_what_an_answer_always_has_is_required(described: dict[str, Any]) -> None:
    for name in ("Row", "StanceAnswer", "Quotation"):
        schema = described["components"]["schemas"][name]
        assert sorted(schema["required"]) == sorted(schema["properties"])


def test_the_module_prints_the_document(described: dict[str, Any]) -> None:
    printed = subprocess.run([sys.executable, "-m", "api.openapi"], capture_output=True, check=True)
    assert json.loads(printed.stdout) == described
