"""The documents of a debate that people have coded: what is learned from, and what reading is measured by."""

import json
from collections.abc import Iterator
from pathlib import Path

from graph.ontology.nodes import Document
from ingest import codings, documents, located
from ingest.coding import Coding
from ingest.debate import Debate
from ingest.errors import DebateRefused, DocumentRefused
from ingest.facts import document_facts
from ingest.goldfile import GoldFile
from ingest.located import NotReadable
from ingest.shapes import Misshapen, shape


def coded_documents(debate: Debate) -> Iterator[tuple[Document, Coding]]:
    """Each document of `documents/` with its coding in `gold/`, in the order of the file names; one without a coding
    is left out. Raises DebateRefused when a document or a coding is broken, or they do not belong together."""
    folder = debate.folder / "documents"
    if not folder.is_dir():
        return
    for document in documents.read([folder], debate.id):
        if isinstance(document, DocumentRefused):
            raise DebateRefused(str(document))
        file = debate.folder / "gold" / f"{document.id}.json"
        if file.is_file():
            yield document, _coding(file, document, debate)


def _coding(file: Path, document: Document, debate: Debate) -> Coding:
    try:
        coding = codings.from_json(json.loads(file.read_text(encoding="utf-8")))
    except (KeyError, TypeError, ValueError) as error:
        raise DebateRefused(_fault(file, error)) from None
    try:
        document_facts(document, coding, debate)
    except DocumentRefused as refusal:
        raise DebateRefused(f"{file}: {refusal}") from None
    return coding


def _fault(file: Path, error: Exception) -> str:
    try:
        shape(located.read(file), GoldFile)
    except NotReadable as fault:
        return str(fault)
    except Misshapen as fault:
        return "\n".join(map(str, fault.problems))
    return f"{file}: {error}: mend it as corpus/GUIDELINES.md has it"
