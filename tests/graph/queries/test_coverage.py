"""On how much the answers rest."""

from graph.answers import Covered
from graph.queries.coverage import coverage
from graph.store.session import Store


def test_documents_and_statements_are_counted_by_what_they_are(tea: Store) -> None:
    found = coverage(tea, "tea")
    assert (found.documents, found.statements) == (3, 5)
    assert found.outlets == (Covered("The Leaf", 3, 5),)
    assert found.languages == (Covered("en", 3, 5),)
    assert found.years == (Covered("2030", 1, 2), Covered("2031", 2, 3))
    assert [(each.actor.id, each.documents, each.statements) for each in found.actors] == [
        ("ann", 2, 2), ("anon:guest", 1, 2), ("bob", 1, 1),
    ]  # fmt: skip


def test_who_is_on_the_list_and_says_nothing_is_silent(tea: Store) -> None:
    assert [actor.id for actor in coverage(tea, "tea").silent] == ["brew"]


def test_an_empty_debate_covers_nothing(store: Store) -> None:
    found = coverage(store, "tea")
    assert (found.documents, found.statements, found.actors, found.silent) == (0, 0, (), ())
