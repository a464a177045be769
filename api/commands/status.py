"""`stancegraph status`: which server keeps the graph, and how much it holds."""

from dataclasses import dataclass

from api import options, tables, terminal, wiring
from api.settings import Settings
from graph.queries.census import census
from graph.store import schema
from graph.store.session import Store


@dataclass(frozen=True, slots=True)
class Status:
    """`place` is the data folder of the embedded server, or the address of the Neo4j that was named.

    `schema` says what differs from the constraints, indexes, labels and types that the ontology gives.
    """

    server: str
    place: str
    ingested: str | None
    nodes: dict[str, int]
    relations: dict[str, int]
    schema: schema.Difference


def status(as_json: options.AsJson = False) -> None:
    """What the graph holds, and which server keeps it. Also where, and when it was last written."""
    chosen = options.settings()
    with wiring.opened(chosen, as_it_is=True) as store:
        found = _status(chosen, store)
    terminal.show(found, as_json, _print)


def _status(chosen: Settings, store: Store) -> Status:
    counted = census(store)
    place = chosen.bolt_uri or str(chosen.data)
    differs = schema.difference(store)
    return Status(store.server(), place, counted.ingested, dict(counted.nodes), dict(counted.relations), differs)


def _print(found: Status) -> None:
    terminal.tell(f"{found.server}\n{found.place}\nlast ingest: {found.ingested or 'never'}")
    for words, things in (("lacks", found.schema.missing), ("has beyond the ontology", found.schema.further)):
        if things:
            terminal.tell(f"the schema {words}: {', '.join(things)}")
    counts = {**found.nodes, **found.relations}
    tables.grid("Kind", "Number", rows=((kind, str(n)) for kind, n in counts.items()))
