"""A store: a graph server that answers, spoken to in managed transactions only."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self, TypeVar

from neo4j import Driver, ManagedTransaction
from neo4j.exceptions import AuthError, ClientError, DriverError, Neo4jError, ServiceUnavailable, SessionExpired

from graph.address import Address
from graph.errors import StoreRefused, StoreUnreachable

T = TypeVar("T")
Work = Callable[[ManagedTransaction], T]


class Store:
    """Made by `graph.store.connection.connect`. `reader` is the console's user where it is one that can only read.
    `restart` starts the server again where it is ours to start.

    A writing statement outside a transaction is not atomic on every server, so there is no method that sends one.
    Every method raises StoreUnreachable when the server stops answering.
    """

    def __init__(
        self,
        driver: Driver,
        address: Address,
        console: Driver | None = None,
        reader: str | None = None,
        restart: Callable[[], None] | None = None,
    ) -> None:
        self._driver = driver
        self._console = console
        self.address = address
        self.reader = reader
        self.restart = restart

    @property
    def console(self) -> Driver:
        """The connection for queries that people write; its user cannot write where the server has such a user."""
        return self._console or self._driver

    def rows(self, query: str, **parameters: object) -> list[dict[str, Any]]:
        """What a reading query returns. Values go into parameters, never into the text."""
        return self.read(lambda transaction: rows(transaction, query, **parameters))

    def read(self, work: Work[T]) -> T:
        """The result of `work` in one transaction, tried again when the server asks for it."""
        with translated(self.address), self._driver.session(database=self.address.database) as session:
            return session.execute_read(work)

    def write(self, work: Work[T]) -> T:
        """The result of `work` in one transaction: all of it is kept, or nothing. It may be called more than once."""
        with translated(self.address), self._driver.session(database=self.address.database) as session:
            return session.execute_write(work)

    def commands(self, command: str) -> list[dict[str, Any]]:
        """What a command to the server itself returns: servers refuse those in the transactions of a graph."""
        with translated(self.address), self._driver.session(database=self.address.database) as session:
            return [record.data() for record in session.run(command)]

    def server(self) -> str:
        """What the server calls itself."""
        with translated(self.address):
            return self._driver.get_server_info().agent

    def close(self) -> None:
        for driver in (self._driver, self._console):
            if driver is not None:
                driver.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def rows(transaction: ManagedTransaction, query: str, **parameters: object) -> list[dict[str, Any]]:
    """What a query returns within a transaction."""
    return [record.data() for record in transaction.run(query, parameters)]


def run(transaction: ManagedTransaction, query: str, **parameters: object) -> None:
    """Runs a statement that returns nothing, to its end, so that its errors are raised here."""
    transaction.run(query, parameters).consume()


@contextmanager
def translated(address: Address) -> Iterator[None]:
    """Turns the driver's errors about the server into ours; errors about a query pass."""
    try:
        yield
    except AuthError as error:
        raise StoreRefused(
            f"{address.uri} refuses the user {address.user}: check STANCEGRAPH_BOLT_USER and STANCEGRAPH_BOLT_PASSWORD."
        ) from error
    except ClientError as error:
        if error.code != "Neo.ClientError.Database.DatabaseNotFound":
            raise
        raise StoreRefused(
            f"{address.uri} has no database {address.database}: create it, or correct STANCEGRAPH_BOLT_DATABASE."
        ) from error
    except (ServiceUnavailable, SessionExpired) as error:
        raise unreachable(address, error) from error


def unreachable(address: Address, error: DriverError | Neo4jError | ValueError) -> StoreUnreachable:
    """The error that says that nobody answers at the address."""
    reason = str(error).splitlines()[0] if str(error) else type(error).__name__
    return StoreUnreachable(
        f"No graph server answers at {address.uri} ({reason}). Start it, or correct STANCEGRAPH_BOLT_URI."
    )
