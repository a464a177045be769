"""Starts the embedded server again when its process has died, so that whoever serves the graph need not start anew."""

import logging
import threading
from types import TracebackType
from typing import Self

from graph.embedded.server import EmbeddedServer
from graph.errors import StoreUnreachable

LOOK = 0.25  # seconds between two looks at the process
LONGEST = 30.0  # seconds between two attempts, which begin at LOOK and double

_log = logging.getLogger(__name__)


class Keeper:
    """Watches a started server for as long as the context lasts; addresses and data stay the same."""

    def __init__(self, server: EmbeddedServer) -> None:
        self._server = server
        self._starting = threading.Lock()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._keep, name="keeper", daemon=True)

    def restart(self) -> None:
        """Starts the server again although it runs, because it no longer answers. Raises StoreUnreachable."""
        with self._starting:
            _log.warning("The embedded server is stuck: it is started again.")
            self._server.restart()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def _keep(self) -> None:
        pause = LOOK
        while not self._over.wait(pause):
            pause = LOOK if self._runs() else min(2 * pause, LONGEST)

    def _runs(self) -> bool:
        """Whether the server runs, started again if need be."""
        with self._starting:
            if self._server.alive():
                return True
            _log.warning("The embedded server has died: it is started again.")
            try:
                self._server.restart()
            except StoreUnreachable as error:
                _log.warning("%s", error)
                return False
            return True
