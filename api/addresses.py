"""What holds for every address of the API: HEAD is answered as GET is, `/api/debates/{debate}/…` asks of a debate."""

import re

from fastapi import FastAPI
from fastapi.routing import APIRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.routes import ROUTERS

OF_DEBATE = re.compile(r"/api/debates/([^/]+)/(.+)", re.DOTALL)


class Addresses:
    """Rewrites requests before they are routed: `/api/debates/lamps/actors` becomes `/api/actors`, `lamps` being kept
    as the debate that is asked for."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith("/api/"):
            return await self.app(scope, receive, send)
        if found := OF_DEBATE.fullmatch(scope["path"]):
            scope = {**scope, "path": f"/api/{found[2]}", "debate": found[1]}
        if scope["method"] != "HEAD":
            return await self.app(scope, receive, send)

        async def send_head(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        return await self.app({**scope, "method": "GET"}, receive, send_head)


def methods_of(path: str) -> tuple[str, ...]:
    """The methods that are answered at a path of the API; none where nothing is."""
    below = path.removeprefix("/api") if path.startswith("/api/") else ""
    routes = (route for router in ROUTERS for route in router.routes if isinstance(route, APIRoute))
    found = {method for route in routes if route.path_regex.match(below) for method in route.methods or ()}
    return tuple(sorted(found | ({"HEAD"} if "GET" in found else set())))


def install(app: FastAPI) -> None:
    """Rewrites the requests of the whole application."""
    app.add_middleware(Addresses)
