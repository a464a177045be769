"""Every query of the library, on a small graph."""

import re

import pytest

from graph.answers import LibraryQuery
from graph.cypher import gate
from graph.errors import NotFound
from graph.library import library, named
from graph.ontology.facts import Facts
from graph.ontology.relations import Released
from graph.stances import refresh
from graph.store import console
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import Did, Said, article, debate

ASKED = {
    "actor": "ann", "debate": "tea", "from": "2030", "position": "cold", "proposition": "taste", "strategy": "kettles",
    "to": "2032", "words": "TEA",
}  # fmt: skip
QUERIES = library()


def released() -> Facts:
    """A document in which a firm releases a model and one actor speaks of another."""
    told = article("release", Said("bob", "Ann Leaf gives Pot 3 away", agree=False, mentions=("ann", "pot")))
    shown = Released(
        source="brew", target="pot", document="release", start=9, end=34, quote="Ann Leaf gives Pot 3 away",
        access="open", date="2031-05-06",
    )  # fmt: skip
    return Facts("release", told.nodes, (*told.relations, shown))


@pytest.fixture
def filled(store: Store) -> Store:
    early = (Said("ann", "hot tea is simply better"), Said("bob", "iced", agree=False), Did("brew", "sells kettles"))
    late = (Said("ann", "cold tea has won", agree=False), Said("anon:guest", "hot"), Did("ann", "owns a kettle"))
    for facts in (debate(), article("early", *early, published="2030"), article("late", *late), released()):
        refresh(store, write(store, facts).actors)
    write(store, article("lone", Said("anon:clerk", "tea is dear", proposition="price", agree=False)))
    refresh(store, ["anon:clerk"])
    return store


def test_there_are_many_each_with_a_name_of_its_own() -> None:
    assert len({query.title_en for query in QUERIES}) == len(QUERIES) >= 15


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: str(query.name))
def test_a_query_says_in_both_languages_what_it_asks_and_passes_the_gate(query: LibraryQuery) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", query.name)
    assert all((query.title_en, query.title_fr, query.explanation_en, query.explanation_fr))
    assert query.title_en != query.title_fr
    assert {each.name for each in query.parameters} == set(re.findall(r"\$(\w+)", query.query))
    assert all(each.example and each.en and each.fr for each in query.parameters)
    assert "ORDER BY" in query.query
    gate.check(query.query)


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: str(query.name))
def test_a_query_finds_rows(query: LibraryQuery, filled: Store) -> None:
    table = console.ask(filled, query.query, {each.name: ASKED[each.name] for each in query.parameters})
    assert table.rows
    assert len(set(table.columns)) == len(table.columns)
    other = console.ask(filled, query.query, {each.name: "nothing" for each in query.parameters})
    assert other.rows == ()


def test_an_unknown_name_is_told_with_those_that_there_are() -> None:
    with pytest.raises(NotFound, match="reversals"):
        named("reversal")
