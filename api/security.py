"""What every answer forbids the browser, and which names the server answers to."""

import re

from fastapi import FastAPI
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import problems
from api.errors import Problem

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
LOCAL_NAME = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?", re.IGNORECASE)


class Guard:
    """Adds the headers; served at a loopback address, refuses requests under any other name (DNS rebinding)."""

    def __init__(self, app: ASGIApp, local: bool) -> None:
        self.app, self.local = app, local

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        if scope["type"] == "http" and self.local and not LOCAL_NAME.fullmatch(Headers(scope=scope).get("host", "")):
            await problems.response(_refusal())(scope, receive, send_guarded)
        else:
            await self.app(scope, receive, send_guarded)


def _refusal() -> Problem:
    return Problem(
        title="Unknown host name",
        status=421,
        detail="this server answers at its loopback address only",
        hint="Ask for it as localhost, or serve it to others by `stancegraph serve --host 0.0.0.0`.",
    )


def install(app: FastAPI, host: str) -> None:
    """Guards the whole application."""
    app.add_middleware(Guard, local=host in LOOPBACK)
