from dataclasses import replace

import pytest

from graph.errors import FactsRefused
from graph.ontology.facts import Facts
from graph.ontology.nodes import Actor, ActorKind, Stance, Statement
from graph.ontology.relations import Holds, Made, Pursues
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import CODES, LISTED, Did, Said, article, debate
from tests.graph.store.snapshot import snapshot

ARTICLE = article(
    "first",
    Said("ann", "hot tea tastes better", mentions=("pot", "bob")),
    Said("anon:brew:clerk", "ice kills the taste"),
    Did("brew", "tea sells kettles"),
)


@pytest.fixture
def tea(store: Store) -> Store:
    write(store, debate())
    return store


def statement_of(facts: Facts) -> Statement:
    return next(node for node in facts.nodes if isinstance(node, Statement))


def with_statement(facts: Facts, statement: Statement) -> Facts:
    return replace(facts, nodes=tuple(statement if node.id == statement.id else node for node in facts.nodes))


def test_what_is_written_can_be_read_with_its_labels_and_types(tea: Store) -> None:
    written = write(tea, ARTICLE)

    assert written.changed
    assert written.actors == ("ann", "anon:brew:clerk", "brew")
    query = "MATCH (a:Actor:Person)-[:MADE]->(s:Statement)-[:IN]->(d:Document) RETURN a.name AS name, s.quote AS quote"
    assert tea.rows(f"{query} ORDER BY quote") == [{"name": "Ann Leaf", "quote": "hot tea tastes better"}]
    served = tea.rows(
        "MATCH (:Person)-[r:SERVES_AS]->(:Organization) RETURN r.from AS since, r.to AS until ORDER BY r.id"
    )
    assert served == [{"since": "2030", "until": None}]
    pursued = tea.rows(
        "MATCH (:Actor)-[r:PURSUES]->(:Strategy) RETURN r.quote AS quote, r.start AS start ORDER BY r.id"
    )
    text = tea.rows("MATCH (d:Document) RETURN d.text AS text ORDER BY d.id")[0]["text"]
    assert text[pursued[0]["start"] :].startswith(pursued[0]["quote"])


def test_the_same_facts_again_change_nothing(tea: Store) -> None:
    write(tea, ARTICLE)
    before = snapshot(tea, without=())

    reordered = replace(ARTICLE, nodes=ARTICLE.nodes[::-1], relations=ARTICLE.relations[::-1])
    assert not write(tea, reordered).changed
    assert not write(tea, debate()).changed
    assert snapshot(tea, without=()) == before


def test_a_changed_document_replaces_its_facts(tea: Store) -> None:
    write(tea, article("second", Said("bob", "cold tea is fine", agree=False)))
    expected = snapshot(tea)
    write(tea, ARTICLE)

    changed = write(tea, article("first", Said("bob", "cold tea is cheap", agree=False, proposition="price")))

    assert changed.actors == ("ann", "bob", "brew")
    quotes = tea.rows("MATCH (s:Statement {document: 'first'}) RETURN s.quote AS quote ORDER BY quote")
    assert quotes == [{"quote": "cold tea is cheap"}]
    assert not tea.rows("MATCH (a:Source) RETURN a.id AS id ORDER BY id")
    assert [node["id"] for node in expected[0] if "Actor" in node["labels"]] == ["ann", "bob", "brew"]


def test_an_unnamed_source_stays_while_another_document_names_it(tea: Store) -> None:
    write(tea, ARTICLE)
    write(tea, article("second", Said("ann", "so be it", mentions=("anon:brew:clerk",))))

    write(tea, article("first", Said("ann", "hot tea tastes better")))

    assert tea.rows("MATCH (a:Source) RETURN a.id AS id ORDER BY id") == [{"id": "anon:brew:clerk"}]


def test_a_document_does_not_change_what_a_list_says_of_an_actor(tea: Store) -> None:
    write(tea, replace(ARTICLE, nodes=(*ARTICLE.nodes, Actor("ann", ActorKind.ORGANIZATION, "Ann's"))))

    assert tea.rows("MATCH (a:Person {id: 'ann'}) RETURN a.name AS name, a.listed AS listed ORDER BY a.id") == [
        {"name": "Ann Leaf", "listed": True}
    ]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"start": 0, "end": 21}, "hot tea tastes better"),
        ({"quote": "hot tea tastes worse"}, "hot tea tastes worse"),
        ({"end": 1000}, "hot tea tastes better"),
        ({"cue_start": 0}, "says"),
        ({"speaker": "Ann"}, "Ann"),
        ({"continuation_start": 5, "continuation_end": 2}, "continuation"),
        ({"document": "second"}, "second"),
    ],
)
def test_words_that_are_not_in_the_text_are_refused(tea: Store, change: dict[str, object], named: str) -> None:
    before = snapshot(tea, without=())
    wrong = with_statement(ARTICLE, replace(statement_of(ARTICLE), **change))  # type: ignore[arg-type]

    with pytest.raises(FactsRefused, match=named):
        write(tea, wrong)
    assert snapshot(tea, without=()) == before


def test_a_relation_whose_words_are_not_in_the_text_is_refused(tea: Store) -> None:
    relations = tuple(
        replace(each, start=each.start + 1) if isinstance(each, Pursues) else each for each in ARTICLE.relations
    )
    with pytest.raises(FactsRefused, match="tea sells kettles"):
        write(tea, replace(ARTICLE, relations=relations))


def test_an_end_that_does_not_exist_leaves_nothing_of_the_document(tea: Store) -> None:
    write(tea, article("first", Said("bob", "cold tea is fine", agree=False)))
    before = snapshot(tea, without=())
    statement = statement_of(ARTICLE)
    stray = replace(ARTICLE, relations=(*ARTICLE.relations, Made(source="nobody", target=statement.id)))

    with pytest.raises(FactsRefused, match="'nobody' is the id of no Actor"):
        write(tea, stray)
    assert snapshot(tea, without=()) == before


def test_a_statement_of_another_document_is_not_taken_over(tea: Store) -> None:
    write(tea, ARTICLE)
    before = snapshot(tea, without=())
    thief = article("second", Said("bob", "mine"))
    stolen = replace(statement_of(thief), id=statement_of(ARTICLE).id)
    relations = tuple(
        replace(each, source=stolen.id) if each.source == statement_of(thief).id else each for each in thief.relations
    )
    relations = tuple(replace(each, target=stolen.id) if isinstance(each, Made) else each for each in relations)
    document = next(node for node in thief.nodes if node.id == "second")

    with pytest.raises(FactsRefused, match="in the graph already"):
        write(tea, Facts("second", (document, stolen), relations))
    assert snapshot(tea, without=()) == before


def test_what_is_derived_is_not_read_in_a_document(tea: Store) -> None:
    stance = Stance("x", "tea", "said", "hot", None, 1.0, "2031", "2031", 1, 0.9)
    for facts in (
        replace(ARTICLE, nodes=(*ARTICLE.nodes, stance)),
        replace(ARTICLE, relations=(*ARTICLE.relations, Holds(source="ann", target="x"))),
    ):
        with pytest.raises(FactsRefused, match="not among what is read there"):
            write(tea, facts)


def test_a_code_that_leaves_the_codebook_leaves_the_graph_and_its_documents_are_read_again(tea: Store) -> None:
    write(tea, ARTICLE)
    fewer = debate(codes=[code for code in CODES if code.id not in ("tea:taste", "tea:steam")])

    assert write(tea, fewer).actors == ("ann", "anon:brew:clerk", "brew")
    assert not tea.rows("MATCH (p:Proposition {id: 'tea:taste'}) RETURN p.id AS id ORDER BY id")
    write(tea, debate())
    assert write(tea, ARTICLE).changed
    assert len(tea.rows("MATCH (:Statement)-[r:ASSERTS]->() RETURN r.id AS id ORDER BY id")) == 2


def test_an_actor_that_leaves_the_list_stays_only_while_a_document_names_it(tea: Store) -> None:
    write(tea, article("first", Said("ann", "hot tea tastes better")))

    write(tea, debate(listed=[each for each in LISTED if each.id == "brew"], ties=()))

    left = tea.rows("MATCH (a:Actor|Model) RETURN a.id AS id, a.listed AS listed ORDER BY id")
    assert left == [{"id": "ann", "listed": False}, {"id": "brew", "listed": True}]
    assert not tea.rows("MATCH ()-[r:SERVES_AS|PART_OF]->() RETURN r.id AS id ORDER BY id")


def test_an_actor_may_change_its_kind(tea: Store) -> None:
    write(tea, article("first", Said("ann", "hot tea tastes better")))
    firm = [replace(each, kind=ActorKind.ORGANIZATION) if isinstance(each, Actor) else each for each in LISTED]

    write(tea, debate(listed=firm))

    found = tea.rows("MATCH (a:Actor {id: 'ann'})-[:MADE]->(s) RETURN labels(a) AS labels, count(s) AS n ORDER BY n")
    assert [(sorted(row["labels"]), row["n"]) for row in found] == [(["Actor", "Organization"], 1)]
