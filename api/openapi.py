"""The OpenAPI document: `python -m api.openapi` prints it, for the web client to be generated from."""

import json
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute

from api.errors import Problem
from api.languages import Language, told
from api.routes import ROUTERS

PROBLEM = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}


def operation_id(route: APIRoute) -> str:
    """The name of the route's function: short names in generated clients."""
    return route.name


def document(app: FastAPI) -> dict[str, Any]:
    """FastAPI's document, with every error described as problem+json."""
    if app.openapi_schema is None:
        made = get_openapi(
            title=app.title, version=app.version, description=app.description, routes=app.routes, tags=app.openapi_tags
        )
        _describe_problems(made)
        _loosen_languages(made)
        _restore_examples(made)
        app.openapi_schema = made
    return app.openapi_schema


def _describe_problems(made: dict[str, Any]) -> None:
    schemas = made["components"]["schemas"]
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    schemas["Problem"] = Problem.model_json_schema()
    for operations in made["paths"].values():
        for operation in operations.values():
            for status, response in operation["responses"].items():
                if status >= "400":
                    response["content"] = PROBLEM


def _loosen_languages(made: dict[str, Any]) -> None:
    """What is given in two languages may be left out, since `lang` asks for one."""
    for schema in made["components"]["schemas"].values():
        kept = set[str]().union(*(told(schema.get("properties", ()), language) for language in Language))
        both = set.intersection(*(set(told(schema.get("properties", ()), language)) for language in Language))
        if both != kept:
            schema["required"] = [name for name in schema["required"] if name in both]


def _restore_examples(made: dict[str, Any]) -> None:
    # FastAPI leaves out what is null, so that an example would not fit its own schema.
    routes = (route for router in ROUTERS for route in router.routes if isinstance(route, APIRoute))
    examples = {route.name: route.responses[200]["content"]["application/json"] for route in routes}
    for operations in made["paths"].values():
        for operation in operations.values():
            operation["responses"]["200"]["content"]["application/json"] |= examples[operation["operationId"]]


if __name__ == "__main__":
    from api.app import described_app

    print(json.dumps(document(described_app()), indent=2, ensure_ascii=False))
