"""Serves the application at an address that is taken first, so that a busy port is known before any work."""

import socket
import webbrowser
from collections.abc import Callable
from contextlib import suppress

import uvicorn
from fastapi import FastAPI

from api.errors import address_problem


def listen(host: str, port: int) -> socket.socket:
    """Takes the address; raises UsageRefused when another process has it."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise address_problem(host, port, error) from error


def address_of(listening: socket.socket) -> str:
    """The address as a browser on this machine asks for it."""
    host, port = listening.getsockname()[:2]
    name = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(host, f"[{host}]" if ":" in host else host)
    return f"http://{name}:{port}"


class Server(uvicorn.Server):
    """Says when requests are answered, which is when a browser may be opened."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()


def serve(app: FastAPI, listening: socket.socket, announce: Callable[[str], None], browser: bool) -> None:
    """Answers until the process is interrupted, and returns then."""
    address = address_of(listening)

    def ready() -> None:
        announce(address)
        if browser:
            webbrowser.open(address)

    config = uvicorn.Config(app, log_level="warning", timeout_graceful_shutdown=3, server_header=False)
    with suppress(KeyboardInterrupt):
        Server(config, ready).run(sockets=[listening])
