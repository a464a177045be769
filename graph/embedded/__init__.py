"""The default server: ArcadeDB as a child process that speaks Bolt; knows nothing of debates."""

from graph.embedded.keeper import Keeper
from graph.embedded.server import EmbeddedServer

__all__ = ["EmbeddedServer", "Keeper"]
