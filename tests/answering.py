"""The application, answering over real HTTP."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager

import uvicorn

from api import serving
from api.app import create_app
from graph.store.session import Store


@contextmanager
def answering(store: Store, debate: str) -> Iterator[str]:
    """Where the application answers from that store."""
    ready = threading.Event()
    with closing(serving.listen("127.0.0.1", 0)) as listening:
        config = uvicorn.Config(create_app(store, debate), log_level="warning")
        server = serving.Server(config, ready.set)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        assert ready.wait(10)
        yield serving.address_of(listening)
        server.should_exit = True
        thread.join(10)
