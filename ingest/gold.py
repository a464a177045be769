"""The documents of a debate that people have coded: what is learned from, and what reading is measured by."""

import json
from collections.abc import Iterator
from pathlib import Path

from graph.ontology.nodes import Document
from ingest import codings, documents
from ingest.coding import Coding
from ingest.debate import Debate
from ingest.errors import DebateRefused, DocumentRefused


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
            yield document, _coding(file, document)


def _coding(file: Path, document: Document) -> Coding:
    try:
        coding = codings.from_json(json.loads(file.read_text(encoding="utf-8")))
    except json.JSONDecodeError as error:
        raise DebateRefused(f"{file}, line {error.lineno}: {error.msg}: mend the notation there") from None
    except (KeyError, TypeError, ValueError) as error:
        raise DebateRefused(f"{file}: it is not as corpus/GUIDELINES.md has it ({error!r}): mend it") from None
    if coding.text_sha256 != document.sha256:
        raise DebateRefused(f"{file}: it codes another version of the text: code the document anew")
    return coding
