"""`stancegraph delete`: takes documents out of the graph."""

from typing import Annotated

import typer

from api import terminal, wiring
from api.options import settings
from graph import stances
from graph.queries.documents import document
from graph.store.delete import delete_document
from graph.store.derived import stale_actors

Documents = Annotated[list[str], typer.Argument(metavar="DOCUMENT...", help="Ids of documents.")]


def delete(documents: Documents) -> None:
    """Take documents out of the graph. With them goes all that only they support, and what was derived from it."""
    with wiring.opened(settings()) as store:
        wanted = [document(store, id_).id for id_ in dict.fromkeys(documents)]
        for id_ in wanted:
            delete_document(store, id_)
        stances.refresh(store, stale_actors(store))
    terminal.tell("\n".join(f"deleted {id_}" for id_ in wanted))
