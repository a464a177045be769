"""The use case of ingesting: read, code, state as facts, write, derive; one document all or nothing."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from graph import stances
from graph.errors import FactsRefused
from graph.ontology.identity import digest
from graph.ontology.nodes import Document
from graph.store import writer
from graph.store.session import Store
from ingest import facts, pipeline
from ingest.debate import Debate
from ingest.errors import DocumentRefused


class Result(StrEnum):
    """What became of a document."""

    WRITTEN = "written"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """`about` names the document, or says why it was refused."""

    result: Result
    about: str


def ingest(store: Store, debate: Debate, found: Iterable[Document | DocumentRefused]) -> Iterator[Outcome]:
    """Brings the graph up to date with the documents, one outcome after the other; the derived layer follows at the end.

    A document is read again only when its text, the debate's folder or the pipeline is not what it was.
    """
    held = ...
    writer.write(store, facts.debate_facts(debate))
