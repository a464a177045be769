"""The use case of ingesting: read, code, state as facts, write, derive; one document all or nothing."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple, dataclass, replace
from enum import StrEnum

from graph import stances
from graph.errors import FactsRefused
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
    for each in found:
        if isinstance(each, DocumentRefused):
            yield Outcome(Result.REFUSED, str(each))
            continue
        document = replace(each, reading=digest(current, how, *astuple(each)))
        if held.get(document.id) == document.reading:
            yield Outcome(Result.UNCHANGED, document.id)
        else:
            yield _write(store, debate, document, read)
    stances.refresh(store, stale_actors(store))


def _write(store: Store, debate: Debate, document: Document, read: Read) -> Outcome:
    try:
        coding = read(document, debate)
        writer.write(store, facts.document_facts(document, coding, debate))
    except (DocumentRefused, FactsRefused) as error:
        return Outcome(Result.REFUSED, f"{document.id}: {error}")
    return Outcome(Result.WRITTEN, document.id)
