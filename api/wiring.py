"""The composition root: from settings to a store, on the embedded server or on the Neo4j that they name."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from api.settings import Settings
from graph.address import Address
from graph.embedded import EmbeddedServer, Keeper
from graph.store import schema
from graph.store.connection import connect
from graph.store.session import Store


@contextmanager
def opened(settings: Settings, *, as_it_is: bool = False) -> Iterator[Store]:
    """A store that is ready for writing and reading; what was started for it is stopped on leaving.

    `as_it_is` leaves its constraints and indexes as they are found.
    """
    with ExitStack() as stack:
        store = stack.enter_context(_named(settings) or _embedded(settings, stack))
        if not as_it_is:
            schema.ensure(store)
        yield store


def _named(settings: Settings) -> Store | None:
    if not settings.bolt_uri:
        return None
    password = settings.bolt_password.get_secret_value()
    return connect(Address(settings.bolt_uri, settings.bolt_user, password, settings.bolt_database))


def _embedded(settings: Settings, stack: ExitStack) -> Store:
    server = stack.enter_context(EmbeddedServer(settings.data))
    keeper = stack.enter_context(Keeper(server))
    return connect(server.admin, server.console, keeper.restart)
