"""Every debate of the corpus keeps its promise: it loads, its documents are read, its gold is verbatim and of them."""

import json
from pathlib import Path
from typing import Any

import pytest

from graph.ontology.identity import relation_id
from graph.ontology.nodes import Document, Statement
from graph.ontology.relations import Evidenced
from ingest import debates, documents, gold, located
from ingest.debate import Debate
from ingest.facts import debate_facts, document_facts
from ingest.goldfile import GoldFile
from ingest.shapes import shape

CORPUS = Path(__file__).parents[2] / "corpus"
SLUGS = debates.available(CORPUS)
GOLD = [(slug, file) for slug in SLUGS for file in sorted((CORPUS / "debates" / slug / "gold").glob("*.json"))]


@pytest.fixture(scope="module", params=SLUGS)
def debate(request: pytest.FixtureRequest) -> Debate:
    return debates.find(CORPUS, request.param)


def test_there_are_debates_to_check() -> None:
    assert len(SLUGS) >= 3
    assert len(GOLD) >= 82


def test_every_document_is_read_and_has_the_language_and_date_of_its_name(debate: Debate) -> None:
    read = list(documents.read([debate.folder / "documents"], debate.id))
    assert read
    for document in read:
        assert isinstance(document, Document), str(document)
        assert document.id == f"{document.published}{document.id[10:]}"
        assert document.id.endswith(f".{document.language}")


def test_every_document_has_gold_and_facts_that_hold_together(debate: Debate) -> None:
    listed = debate_facts(debate)
    known = {node.id for node in listed.nodes}
    assert all({tie.source, tie.target} <= known for tie in listed.relations)
    count = 0
    for document, coding in gold.coded_documents(debate):
        facts = document_facts(document, coding, debate)
        ids = [node.id for node in facts.nodes]
        assert len(set(ids)) == len(ids)
        assert all({relation.source, relation.target} <= known | set(ids) for relation in facts.relations)
        assert len({relation_id(relation) for relation in facts.relations}) == len(facts.relations)
        for said in (*facts.nodes, *facts.relations):
            if isinstance(said, Statement | Evidenced):
                assert document.text[said.start : said.end] == said.quote
        count += 1
    assert count == len(list((debate.folder / "documents").iterdir()))


def test_the_models_that_gold_names_are_listed(debate: Debate) -> None:
    models = {actor.id for actor in debate.actors if actor.type == "model"}
    named = {release.model for _, coding in gold.coded_documents(debate) for release in coding.releases}
    assert named <= models


@pytest.mark.parametrize(("slug", "file"), GOLD, ids=lambda value: value.stem if isinstance(value, Path) else value)
def test_gold_is_of_its_document_word_for_word(slug: str, file: Path) -> None:
    coded = json.loads(file.read_text(encoding="utf-8"))
    assert shape(located.read(file), GoldFile)
    document = documents.read_one(str(file.parents[1] / "documents" / f"{file.stem}.md"), slug)
    assert coded["text_sha256"] == document.sha256
    for span in spans(coded):
        assert 0 <= span["start"] <= span["end"] <= len(document.text)
        first, _, last = span.get("text", "").partition(" … ")
        words = document.text[span["start"] : span["end"]]
        assert " ".join(words.split()).startswith(" ".join(first.split()))
        assert " ".join(words.split()).endswith(" ".join(last.split()))


def spans(value: Any) -> list[dict[str, Any]]:
    """Every object with a start, however deep."""
    if isinstance(value, list):
        return [span for item in value for span in spans(item)]
    if not isinstance(value, dict):
        return []
    return [value] if "start" in value else spans(list(value.values()))
