"""The documents of a debate that people coded, under other ids, so that one can read them over and over."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from graph.ontology.facts import Facts
from graph.ontology.identity import relation_id
from graph.ontology.nodes import Document, Statement
from ingest import codings, debates, documents, facts
from ingest.coding import Coding
from ingest.debate import Debate

FOLDER = Path(__file__).parents[2] / "corpus" / "debates" / "four-day-week"


@dataclass(frozen=True, slots=True)
class Coded:
    """The debate, its documents, and what people read in each."""

    debate: Debate
    documents: tuple[Document, ...]
    codings: dict[str, Coding]

    def round(self, number: int) -> tuple[Document, ...]:
        """The documents under ids that no other round has."""
        return tuple(replace(document, id=f"{document.id}~{number}") for document in self.documents)

    def coding(self, document: Document) -> Coding:
        """What people read in the document, under whatever id."""
        return replace(self.codings[document.id.partition("~")[0]], document=document.id)

    def expected(self, document: Document) -> Counter[str]:
        """The ids of the statements and relations that the document gives."""
        found: Facts = facts.document_facts(document, self.coding(document), self.debate)
        return Counter(
            [node.id for node in found.nodes if isinstance(node, Statement)]
            + list({relation_id(relation) for relation in found.relations})
        )


@cache
def load() -> Coded:
    debate = debates.load(FOLDER)
    coded = dict(_codings(debate))
    texts = (FOLDER / "documents" / f"{id_}.md" for id_ in coded)
    return Coded(debate, tuple(documents.read_one(str(text), debate.id) for text in texts), coded)


def _codings(debate: Debate) -> Iterator[tuple[str, Coding]]:
    for file in sorted((debate.folder / "gold").glob("*.json")):
        yield file.stem, codings.from_json(json.loads(file.read_text(encoding="utf-8")))
