"""The coded documents of all debates over and over, under other ids: a graph as large as one wants."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from graph.ontology.facts import Facts
from graph.ontology.nodes import Document, Statement
from ingest import debates, facts
from ingest.coding import Coding
from ingest.debate import Debate
from ingest.gold import coded_documents

CORPUS = Path(__file__).parents[2] / "corpus"


@cache
def corpus() -> tuple[tuple[Debate, tuple[tuple[Document, Coding], ...]], ...]:
    """Each debate with its coded documents."""
    found = (debates.find(CORPUS, slug) for slug in debates.available(CORPUS))
    return tuple((debate, tuple(coded_documents(debate))) for debate in found)


def lists() -> list[Facts]:
    """The facts of the debates' folders."""
    return [facts.debate_facts(debate) for debate, _ in corpus()]


def documents(statements: int) -> Iterator[Facts]:
    """The facts of one document after the other, until so many statements are reached."""
    copy = 0
    while True:
        for debate, coded in corpus():
            for document, coding in coded:
                if statements <= 0:
                    return
                made = _copied(document, coding, debate, copy)
                statements -= count(made)
                yield made
        copy += 1


def count(made: Facts) -> int:
    """The statements among the facts."""
    return sum(isinstance(node, Statement) for node in made.nodes)


def _copied(document: Document, coding: Coding, debate: Debate, copy: int) -> Facts:
    id_ = f"{document.id}~{copy}"
    return facts.document_facts(replace(document, id=id_), replace(coding, document=id_), debate)
