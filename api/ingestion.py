"""The use case of ingesting: read, code, state as facts, write, derive; one document all or nothing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple, dataclass, replace
from enum import StrEnum

from graph import stances
from graph.errors import FactsRefused
from graph.ontology.facts import Facts
from graph.ontology.identity import digest
from graph.ontology.nodes import Document
from graph.store import writer
from graph.store.derived import stale_actors
from graph.store.session import Store
from ingest import facts
from ingest.coding import Coding
from ingest.debate import Debate
from ingest.edition import edition
from ingest.errors import DocumentRefused
from ingest.side_by_side import side_by_side

READINGS = "MATCH (d:Document {debate: $debate}) RETURN d.id AS id, d.reading AS reading ORDER BY id"


Found = Document | DocumentRefused
Read = Callable[[Document, Debate], Coding]
"""Codes a document by the codebook of a debate; may raise DocumentRefused."""


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


def ingest(store: Store, debate: Debate, found: Iterable[Found], read: Read, how: str = "") -> Iterator[Outcome]:
    """Brings the graph up to date with the documents, one outcome for each; the derived layer follows at the end.

    What was read before is read again only when the document, the debate's folder or the reader has changed; `how`
    says what else it reads by.
    """
    held = {row["id"]: row["reading"] for row in store.rows(READINGS, debate=debate.id)}
    current = edition(debate)
    writer.write(store, facts.debate_facts(debate))

    def prepare(each: Found) -> Outcome | tuple[Document, Facts]:
        if isinstance(each, DocumentRefused):
            return Outcome(Result.REFUSED, str(each))
        document = replace(each, reading=digest(current, how, *astuple(each)))
        if held.get(document.id) == document.reading:
            return Outcome(Result.UNCHANGED, document.id)
        try:
            return document, facts.document_facts(document, read(document, debate), debate)
        except DocumentRefused as error:
            return Outcome(Result.REFUSED, f"{document.id}: {error}")

    for prepared in side_by_side(prepare, found):
        yield prepared if isinstance(prepared, Outcome) else _write(store, *prepared)
    stances.refresh(store, stale_actors(store))


def _write(store: Store, document: Document, found: Facts) -> Outcome:
    try:
        writer.write(store, found)
    except FactsRefused as error:
        return Outcome(Result.REFUSED, f"{document.id}: {error}")
    return Outcome(Result.WRITTEN, document.id)
