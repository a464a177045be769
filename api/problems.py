"""Every error of a request as problem+json, by the error table."""

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from api.addresses import methods_of
from api.errors import TABLE, Problem, translation_of

MEDIA_TYPE = "application/problem+json"


def response(problem: Problem, headers: dict[str, str] | None = None) -> JSONResponse:
    """The problem as it is sent."""
    content = problem.model_dump(exclude_none=True)
    return JSONResponse(content, status_code=problem.status, headers=headers, media_type=MEDIA_TYPE)


async def _translated(request: Request, error: Exception) -> JSONResponse:
    row = translation_of(error)
    assert row is not None
    hint = row.hint or str(error).rpartition(": ")[2]  # a message ends in what to do
    problem = Problem(title=row.title, status=row.status, detail=str(error), hint=hint, instance=request.url.path)
    return response(problem, {"Retry-After": str(row.retry_after)} if row.retry_after else None)


async def _invalid(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    return response(
        Problem(
            title="The request cannot be understood",
            status=422,
            detail="; ".join(map(_wrong, error.errors())),
            hint="GET /api/openapi.json describes every parameter and every body.",
            instance=request.url.path,
        )
    )


def _wrong(found: dict[str, Any]) -> str:
    if found["type"] == "json_invalid":
        return f"The body is no JSON: {found['ctx']['error']} at character {found['loc'][-1]}"
    return f"{'.'.join(map(str, found['loc']))}: {found['msg']}"


async def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    path, status, detail = request.url.path, error.status_code, error.detail
    headers = dict(error.headers or {})
    if status == 405 and path.startswith("/api/") and not methods_of(path):
        status, detail, headers = 404, f"nothing is at {path}", {}
    elif status == 405:
        headers["Allow"] = ", ".join(methods_of(path) or ("GET", "HEAD"))
        detail = f"{path} is asked by {headers['Allow']}, not by {request.method}"
    hint = "GET /api/openapi.json lists every address and its methods."
    problem = Problem(title=HTTPStatus(status).phrase, status=status, detail=detail, hint=hint, instance=path)
    return response(problem, headers)


async def _unexpected(request: Request, error: Exception) -> JSONResponse:
    return response(
        Problem(
            title="Something went wrong here",
            status=500,
            detail=f"{type(error).__name__} while answering; the server's output has the details",
            hint="Report it with the address that you asked for.",
            instance=request.url.path,
        )
    )


def install(app: FastAPI) -> None:
    """Registers the translation of every error."""
    for kind in TABLE:
        app.add_exception_handler(kind, _translated)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _unexpected)
