"""Every error of a request as problem+json, by the error table."""

from http import HTTPStatus

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

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
    found = [f"{'.'.join(str(part) for part in each['loc'])}: {each['msg']}" for each in error.errors()]
    return response(
        Problem(
            title="The request cannot be understood",
            status=422,
            detail="; ".join(found),
            hint="GET /api/openapi.json describes every parameter.",
            instance=request.url.path,
        )
    )


async def _http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    hint = "GET /api/openapi.json lists every address and its methods."
    title = HTTPStatus(error.status_code).phrase
    problem = Problem(title=title, status=error.status_code, detail=error.detail, hint=hint, instance=request.url.path)
    return response(problem, dict(error.headers or {}))


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
