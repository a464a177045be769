"""Connects to a graph server: from an address to a store."""

from collections.abc import Callable

from neo4j import Driver, GraphDatabase, NotificationMinimumSeverity
from neo4j.exceptions import ConfigurationError, DriverError, Neo4jError

from graph.address import Address
from graph.errors import StoreUnreachable
from graph.store.session import Store, translated, unreachable

PATIENCE = 5.0  # seconds to wait for a connection, and to try a transaction again


def connect(address: Address, console: Address | None = None, restart: Callable[[], None] | None = None) -> Store:
    """A store that has answered once. `console` is a user that can only read, where the server has one; `restart`
    starts a server that is ours again when a query is stuck in it.

    Raises StoreUnreachable or StoreRefused.
    """
    driver = _driver(address)
    try:
        with translated(address), driver.session(database=address.database) as session:
            session.run("RETURN 1 AS one").consume()
    except (DriverError, Neo4jError) as error:
        driver.close()
        raise unreachable(address, error) from error
    except BaseException:
        driver.close()
        raise
    if console is None:
        return Store(driver, address, restart=restart)
    return Store(driver, address, _driver(console), console.user, restart)


def _driver(address: Address) -> Driver:
    try:
        if not address.uri.startswith(("bolt", "neo4j")):
            raise ConfigurationError(f"{address.uri} speaks another protocol")
        return GraphDatabase.driver(
            address.uri,
            auth=(address.user, address.password),
            connection_timeout=PATIENCE,
            connection_acquisition_timeout=PATIENCE,
            max_transaction_retry_time=PATIENCE,
            notifications_min_severity=NotificationMinimumSeverity.OFF,
        )
    except (ConfigurationError, ValueError) as error:
        raise StoreUnreachable(
            f"{address.uri} is no address of a graph server: write bolt://host:7687 or neo4j://host:7687."
        ) from error
