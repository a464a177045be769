import pytest

from graph.errors import NotFound
from graph.ontology.nodes import Stance
from graph.ontology.relations import Evidences, Holds, On
from graph.store.delete import delete_document
from graph.store.derived import replace_stances, stale_actors
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import Did, Said, article, debate
from tests.graph.store.snapshot import snapshot

ARTICLE = article("first", Said("ann", "hot tea tastes better", mentions=("pot",)), Said("anon:clerk", "ice kills it"))


def test_nothing_is_left_of_a_deleted_document(store: Store) -> None:
    write(store, debate())
    write(store, article("second", Said("bob", "cold tea is fine", agree=False), Did("brew", "tea sells kettles")))
    before = snapshot(store)
    write(store, ARTICLE)

    assert delete_document(store, "first") == ("ann",)
    assert stale_actors(store) == ("ann", "bob", "brew")
    for actor in ("ann", "bob", "brew"):
        replace_stances(store, [actor], [], [])
    assert stale_actors(store) == ()
    assert snapshot(store) == without_marks(before)


def without_marks(taken: tuple[list[dict[str, object]], list[dict[str, object]]]) -> tuple[object, object]:
    nodes, relations = taken
    return [{name: value for name, value in node.items() if name != "stale"} for node in nodes], relations


def test_an_unsupported_source_takes_its_stances_along(store: Store) -> None:
    write(store, debate())
    write(store, ARTICLE)
    said = store.rows("MATCH (:Source)-[:MADE]->(s) RETURN s.id AS id ORDER BY id")[0]["id"]
    stance = Stance("stance", "tea", "said", "hot", "agree", 1.0, "2031", "2031", 1, 0.9)
    holds, on = Holds(source="anon:clerk", target="stance"), On(source="stance", target="tea:taste")
    replace_stances(store, ["anon:clerk"], [stance], [holds, on, Evidences(source=said, target="stance")])

    delete_document(store, "first")

    assert not store.rows("MATCH (n:Source|Stance) RETURN n.id AS id ORDER BY id")


def test_a_document_that_is_not_there_is_named(store: Store) -> None:
    with pytest.raises(NotFound, match="'first'"):
        delete_document(store, "first")
