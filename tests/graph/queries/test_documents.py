import pytest

from graph.errors import NotFound
from graph.queries.documents import document, documents
from graph.store.session import Store


def test_documents_are_listed_from_the_newest(tea: Store) -> None:
    assert [(found.id, found.statements) for found in documents(tea, "tea")] == [("torn", 2), ("late", 1), ("early", 2)]


def test_a_document_has_its_statements_in_the_order_of_the_text(tea: Store) -> None:
    found = document(tea, "early")
    assert [[actor.id for actor in mark.actors] for mark in found.statements] == [["ann"], ["bob"]]
    for mark, words, speaker in zip(
        found.statements, ("hot tea is simply better", "iced"), ("ann", "bob"), strict=True
    ):
        assert found.text[slice(*mark.content)] == words
        assert mark.speaker is not None and found.text[slice(*mark.speaker)] == speaker
        assert mark.cue is not None and found.text[slice(*mark.cue)] == "says"
        assert mark.continuation is None
    assert [mark.stances for mark in found.statements] == [(("taste", True),), (("taste", False),)]


def test_an_unknown_document_names_one_that_is_near(tea: Store) -> None:
    with pytest.raises(NotFound, match="did you mean early"):
        document(tea, "earl")
