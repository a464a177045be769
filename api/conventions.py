"""What holds for every route: known parameters only, pages, one language, the form that is wanted, ETag and 304."""

import hashlib
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Annotated, Any, get_origin

from fastapi import APIRouter, Depends, FastAPI, Query, Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute

from api import media
from api.errors import ParameterRefused
from api.languages import Language
from api.pages import CURSOR, LONGEST, Page, link, page_of
from api.representations import JSON, Wanted, representations

NOT_MODIFIED = "Nothing has changed since the answer with the ETag of If-None-Match"
REFUSED = {406: "The answer has no such form", 422: "The request cannot be understood"}


class Content(JSONResponse):
    """An answer as data: its form depends on the request."""

    def render(self, content: Any) -> bytes:
        self.data = content
        return b""


class Route(APIRoute):
    """A route that keeps the conventions."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        answer = super().get_route_handler()

        async def handler(request: Request) -> Response:
            _know(request, self)
            accept = ", ".join(request.headers.getlist("accept"))
            form = media.chosen(accept, list(representations(self.response_model)))
            made = await answer(request)
            assert isinstance(made, Content)
            return _represented(request, self, made, form)

        return handler


def _language(
    request: Request,
    lang: Annotated[Language | None, Query(description="Labels in this language only; in both when left out")] = None,
) -> None:
    request.state.language = lang


def _page(
    request: Request,
    limit: Annotated[
        int | None, Query(ge=1, le=LONGEST, description="The most items to give; all of them when left out")
    ] = None,
    cursor: Annotated[
        str | None, Query(pattern=CURSOR, description="Where a page begins: from the Link header of the one before it")
    ] = None,
) -> None:
    request.state.page = Page(limit, cursor)


def include(app: FastAPI, router: APIRouter) -> None:
    """Adds the routes of a noun below `/api`."""
    for route in router.routes:
        assert isinstance(route, APIRoute)
        reads = "GET" in (route.methods or ())
        app.router.add_api_route(
            f"/api{route.path}",
            route.endpoint,
            response_model=route.response_model,
            response_class=Content,
            responses=_responses(route, reads),
            tags=route.tags,
            methods=sorted(route.methods or ()),
            dependencies=_dependencies(route) if reads else (),
            route_class_override=Route,
        )


def _dependencies(route: APIRoute) -> Sequence[Any]:
    return [Depends(_language), *([Depends(_page)] if get_origin(route.response_model) is list else ())]


def _responses(route: APIRoute, reads: bool) -> dict[int | str, dict[str, Any]]:
    given = dict(route.responses)
    forms = {form: {"schema": {"type": "string"}} for form in representations(route.response_model) if form != JSON}
    given[200] = {**given[200], "content": {**given[200]["content"], **forms}}
    described: dict[int | str, dict[str, Any]] = {status: {"description": why} for status, why in REFUSED.items()}
    if reads:
        described[304] = {"description": NOT_MODIFIED}
        if get_origin(route.response_model) is list:
            described[409] = {"description": "The list has changed since the page before"}
    if "debate" in _known(route.dependant):
        described[404] = {"description": "Not found"}
    return {**described, **given}


def _know(request: Request, route: APIRoute) -> None:
    """Raises ParameterRefused when the query names a parameter that the route does not have."""
    known = _known(route.dependant)
    for name in request.query_params:
        if name not in known:
            names = f"known are {', '.join(sorted(known))}" if known else "there are none here"
            raise ParameterRefused(f"No parameter {name!r} is known: {names}.")


def _known(of: Dependant) -> set[str]:
    return {field.alias for field in of.query_params}.union(*map(_known, of.dependencies))


def _represented(request: Request, route: APIRoute, made: Content, form: str) -> Response:
    represent = representations(route.response_model)[form]
    if request.method != "GET":
        return Response(represent(made.data, Wanted()), made.status_code, media_type=form)
    headers = {"Vary": "Accept", "Cache-Control": "no-cache"}
    data = made.data
    if get_origin(route.response_model) is list:
        data, cursor = page_of(data, request.state.page)
        headers |= {"Link": link(request.query_params, cursor)} if cursor else {}
    body = represent(data, Wanted(request.state.language, str(request.base_url)))
    return _unless_known(request, body.encode(), headers, form)


def _unless_known(request: Request, body: bytes, headers: Mapping[str, str], form: str) -> Response:
    """The answer with its tag, or 304 where the client has it already."""
    tag = f'"{hashlib.sha256(body + headers.get("Link", "").encode()).hexdigest()[:32]}"'
    known = {each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")}
    if tag in known or "*" in known:
        return Response(status_code=304, headers={**headers, "ETag": tag})
    return Response(body, headers={**headers, "ETag": tag}, media_type=form)
