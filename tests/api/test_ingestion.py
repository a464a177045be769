"""Ingesting: read, code, write, derive."""

from dataclasses import replace
from pathlib import Path

import pytest

from api.ingestion import Outcome, Result, ingest
from graph.ontology.nodes import Document
from graph.queries.census import census
from graph.queries.positions import positions
from graph.store.session import Store
from ingest import pipeline
from ingest.debate import Debate
from ingest.errors import DocumentRefused
from tests.api import evening
from tests.ingest import small_debate


@pytest.fixture
def debate(tmp_path: Path) -> Debate:
    return small_debate.load(tmp_path)


@pytest.fixture
def document(debate: Debate) -> Document:
    return evening.document(debate.id)


def test_a_document_is_read_and_its_stances_derived(store: Store, debate: Debate, document: Document) -> None:
    assert list(ingest(store, debate, [document], pipeline.code)) == [Outcome(Result.WRITTEN, evening.ID)]
    held = positions(store, debate.id, "ada-wick")
    assert any(evening.TEXT[q.start : q.end] == q.quote for stance in held for q in stance.quotations)


def test_the_same_again_changes_nothing(store: Store, debate: Debate, document: Document) -> None:
    list(ingest(store, debate, [document], pipeline.code))
    before = census(store)
    assert list(ingest(store, debate, [document], pipeline.code)) == [Outcome(Result.UNCHANGED, evening.ID)]
    assert census(store) == before


def test_a_document_is_read_anew_when_it_the_debate_or_the_way_of_reading_changes(
    store: Store, debate: Debate, document: Document
) -> None:
    list(ingest(store, debate, [document], pipeline.code))
    published = replace(document, published="2024-06-01")
    assert list(ingest(store, debate, [published], pipeline.code)) == [Outcome(Result.WRITTEN, evening.ID)]
    with (debate.folder / "codebook.yaml").open("a", encoding="utf-8") as book:
        book.write("# another edition\n")
    assert list(ingest(store, debate, [published], pipeline.code)) == [Outcome(Result.WRITTEN, evening.ID)]
    assert list(ingest(store, debate, [published], pipeline.code, "0.3")) == [Outcome(Result.WRITTEN, evening.ID)]
    assert dict(census(store).nodes)["Document"] == 1


def test_a_refused_document_does_not_stop_the_others(store: Store, debate: Debate, document: Document) -> None:
    outcomes = list(ingest(store, debate, [DocumentRefused("it is empty"), document], pipeline.code))
    assert outcomes == [Outcome(Result.REFUSED, "it is empty"), Outcome(Result.WRITTEN, evening.ID)]
