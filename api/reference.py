"""`/api/docs`: the OpenAPI document as a page that needs no script and no other server."""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from fastapi import FastAPI
from fastapi.responses import HTMLResponse

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}: REST</title><h1>{title} {version}</h1><p>{description}</p>
<p>For programs: <a href="/api/openapi.json">/api/openapi.json</a>. Errors are problem+json (RFC 9457) with a hint.</p>
{operations}</html>"""

OPERATION = """<h2><code>{method} {path}</code></h2><p>{description}</p><ul>{parameters}</ul>{body}
<details><summary>Example of the answer</summary><pre>{example}</pre></details>"""


def page(described: dict[str, Any]) -> str:
    """The page of an OpenAPI document."""
    about = {name: escape(described["info"][name]) for name in ("title", "version", "description")}
    return PAGE.format(operations="\n".join(_operations(described)), **about)


def _operations(described: dict[str, Any]) -> Iterator[str]:
    for path, operations in described["paths"].items():
        for method, operation in operations.items():
            answer = operation["responses"]["200"]["content"]["application/json"]
            yield OPERATION.format(
                method=method.upper(),
                path=escape(path),
                description=escape(operation["description"]),
                parameters="".join(map(_parameter, operation.get("parameters", ()))),
                body=_body(operation, described),
                example=_json(answer["example"]),
            )


def _parameter(parameter: dict[str, Any]) -> str:
    needed = "" if parameter["required"] else " (may be left out)"
    return f"<li><code>{escape(parameter['name'])}</code>{needed}: {escape(parameter['description'])}</li>"


def _body(operation: dict[str, Any], described: dict[str, Any]) -> str:
    if "requestBody" not in operation:
        return ""
    name = operation["requestBody"]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    schema = described["components"]["schemas"][name]
    return f"<p>{escape(schema['description'])}</p><pre>{_json(schema['example'])}</pre>"


def _json(example: object) -> str:
    return escape(json.dumps(example, ensure_ascii=False, indent=2))


def install(app: FastAPI) -> None:
    """Adds the page."""

    def reference() -> HTMLResponse:
        return HTMLResponse(page(app.openapi()))

    app.add_api_route("/api/docs", reference, include_in_schema=False)
