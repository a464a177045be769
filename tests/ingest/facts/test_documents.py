"""A coding becomes facts: every quotation verbatim, every id made of content, the same again for the same input."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.ontology.facts import Facts
from graph.ontology.nodes import Actor, ActorKind, Document, Model, Node, Statement
from graph.ontology.relations import (
    AffiliatedWith,
    Asserts,
    Evidenced,
    In,
    Made,
    Mentions,
    Pursues,
    Released,
    Takes,
    Via,
)
from ingest.coding import (
    CodedAffiliation,
    CodedPath,
    CodedRelease,
    CodedStance,
    CodedStatement,
    CodedStrategy,
    Coding,
    Span,
)
from ingest.debate import Debate
from ingest.errors import DocumentRefused
from ingest.facts import document_facts
from tests.ingest import small_debate

TEXT = (
    "Ada Wick says that an engineer thinks light is safe. Lumen must sell its Lamp-2. "
    "Zed Moon, head of Night Club, put out his lamps. He says no more. He says no more."
)


@pytest.fixture(scope="module")
def debate(tmp_path_factory: pytest.TempPathFactory) -> Debate:
    return small_debate.load(tmp_path_factory.mktemp("debates"))


def span(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def document(text: str = TEXT) -> Document:
    return Document("lamps-1", "lamps", "Lamps", None, "2024-08-14", "en", None, None, text, "0" * 64)


def statement(id_: str, content: Span, *actors: str) -> CodedStatement:
    return CodedStatement(id_, None, actors, None, content, None, "indirect", None, None, (), "neutral")


def coding(*statements: CodedStatement) -> Coding:
    return Coding("lamps-1", "0" * 64, statements)


OUTER = replace(
    statement("s1", span("that an engineer thinks light is safe"), "ada-wick"),
    speaker=span("Ada Wick"),
    cue=span("says"),
    continuation=span("Lumen must sell its Lamp-2"),
    stances=(CodedStance("light-is-safe", True, 0.8),),
    position="lit",
    confidence=0.7,
    extractor="tagger",
)
INNER = replace(
    statement("s2", span("light is safe"), "anon:lumen:engineer"),
    via="s1",
    date="2023",
)
FULL = replace(
    coding(OUTER, INNER),
    affiliations=(CodedAffiliation("zed-moon", "night-club", "head", span("Zed Moon, head of Night Club")),),
    releases=(CodedRelease("lamp-2", "lumen", "closed", None, span("sell its Lamp-2")),),
    paths=(CodedPath("zed-moon", "switch-off", span("put out his lamps")),),
    strategies=(CodedStrategy("lumen", "sell-bulbs", "reported", "lit", span("Lumen must sell its Lamp-2")),),
    names=(("zed-moon", "Zed Moon"),),
)


def of(facts: Facts, kind: type) -> list[object]:
    return [item for item in (*facts.nodes, *facts.relations) if type(item) is kind]


def test_a_statement_carries_its_words_and_their_places(debate: Debate) -> None:
    first, second = of(document_facts(document(), FULL, debate), Statement)
    assert isinstance(first, Statement)
    assert isinstance(second, Statement)
    assert first.quote == "that an engineer thinks light is safe" == TEXT[first.start : first.end]
    assert (first.speaker, first.cue) == ("Ada Wick", "says")
    assert (first.cue_start, first.cue_end) == (9, 13)
    assert TEXT[first.continuation_start : first.continuation_end] == "Lumen must sell its Lamp-2"
    assert (first.position, first.confidence, first.extractor) == ("lit", 0.7, "tagger")
    assert (first.date, second.date) == ("2024-08-14", "2023")
    assert (second.speaker, second.cue, second.cue_start) == (None, None, None)


def test_who_said_it_where_about_what(debate: Debate) -> None:
    facts = document_facts(document(), FULL, debate)
    first, second = (node.id for node in facts.nodes if isinstance(node, Statement))
    assert of(facts, Made) == [
        Made(source="ada-wick", target=first),
        Made(source="lamps-1#anon:lumen:engineer", target=second),
    ]
    assert of(facts, In) == [In(source=first, target="lamps-1"), In(source=second, target="lamps-1")]
    assert of(facts, Asserts) == [Asserts(source=first, target="lamps:light-is-safe", agree=True, confidence=0.8)]
    assert of(facts, Via) == [Via(source=second, target=first)]
    assert of(facts, Mentions) == [Mentions(source=first, target="lumen"), Mentions(source=first, target="lamp-2")]


def test_what_they_do_carries_the_words_that_show_it(debate: Debate) -> None:
    facts = document_facts(document(), FULL, debate)
    [tie], [release], [path], [strategy] = (of(facts, kind) for kind in (AffiliatedWith, Released, Takes, Pursues))
    quote = "Zed Moon, head of Night Club"
    assert tie == AffiliatedWith(
        source="zed-moon", target="night-club", role="head", date="2024-08-14",
        document="lamps-1", start=TEXT.index(quote), end=TEXT.index(quote) + len(quote), quote=quote,
    )  # fmt: skip
    assert isinstance(release, Released)
    assert (release.source, release.target, release.access, release.date) == ("lumen", "lamp-2", "closed", "2024-08-14")
    assert isinstance(path, Takes)
    assert (path.source, path.target, path.quote) == ("zed-moon", "lamps:switch-off", "put out his lamps")
    assert isinstance(strategy, Pursues)
    assert (strategy.target, strategy.basis, strategy.explains) == ("lamps:sell-bulbs", "reported", "lit")


def test_who_is_not_listed_gets_a_node(debate: Debate) -> None:
    assert [node for node in document_facts(document(), FULL, debate).nodes if isinstance(node, Actor | Model)] == [
        Actor("lamps-1#anon:lumen:engineer", ActorKind.SOURCE, "engineer (Lumen)"),
        Actor("night-club", ActorKind.ORGANIZATION, "Night Club"),
        Actor("zed-moon", ActorKind.PERSON, "Zed Moon"),
    ]


def test_equal_words_are_told_apart_by_their_order_not_their_place(debate: Debate) -> None:
    twice = coding(statement("s1", span("no more")), statement("s2", span("no more", 1)))
    first, second = (node.id for node in document_facts(document(), twice, debate).nodes if isinstance(node, Statement))
    assert first != second
    moved = replace(document("Oh. " + TEXT), sha256="1" * 64)
    shifted = replace(
        coding(*(replace(s, content=Span(s.content.start + 4, s.content.end + 4)) for s in twice.statements)),
        text_sha256="1" * 64,
    )
    assert [node.id for node in document_facts(moved, shifted, debate).nodes if isinstance(node, Statement)] == [
        first,
        second,
    ]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (coding(statement("s1", Span(5, 5))), "characters 5 to 5 are not in its text of"),
        (coding(statement("s1", Span(5, 9999))), "characters 5 to 9999 are not in its text"),
        (coding(statement("s1", Span(-5, 9))), "characters -5 to 9 are not in its text"),
        (coding(replace(INNER, via="s9")), "statement s2 is said via 's9', which is not coded"),
        (coding(replace(INNER, via=None, position="grey")), "no position of the codebook is called 'grey'"),
        (coding(replace(OUTER, stances=(CodedStance("x", True),))), "no proposition of the codebook is called 'x'"),
        (replace(FULL, paths=(CodedPath("lumen", "x", Span(0, 3)),)), "no path of the codebook is called 'x'"),
        (
            replace(FULL, strategies=(CodedStrategy("lumen", "x", "stated", None, Span(0, 3)),)),
            "no strategy of the codebook is called 'x'",
        ),
        (
            replace(FULL, strategies=(CodedStrategy("lumen", "sell-bulbs", "stated", "x", Span(0, 3)),)),
            "no position or path of the codebook is called 'x'",
        ),
        (replace(FULL, text_sha256="1" * 64), "the coding is of another text: code the document anew"),
        (replace(FULL, document="lamps-2"), "the coding is of another text"),
    ],
)
def test_a_coding_that_does_not_fit_is_refused(debate: Debate, wrong: Coding, message: str) -> None:
    with pytest.raises(DocumentRefused, match=f"lamps-1: {message}"):
        document_facts(document(), wrong, debate)


def test_a_model_is_never_taken_for_an_actor(debate: Debate) -> None:
    said = coding(statement("s1", span("light is safe"), "lamp-2", "lumen"))
    facts = document_facts(document(), said, debate)
    assert [made.source for made in facts.relations if isinstance(made, Made)] == ["lumen"]


places = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 40)).map(
    lambda pair: Span(pair[0], min(pair[0] + pair[1], len(TEXT)))
)
actors = st.sampled_from(["ada-wick", "lumen", "lamp-2", "anon:lumen:engineer", "anon::clerk", "zed-moon"])
codings = st.builds(
    Coding,
    document=st.just("lamps-1"),
    text_sha256=st.just("0" * 64),
    statements=st.lists(
        st.builds(
            CodedStatement,
            id=st.just("s"),
            speaker=st.none() | places,
            actors=st.lists(actors, max_size=2).map(tuple),
            cue=st.none() | places,
            content=places,
            continuation=st.none() | places,
            kind=st.just("direct"),
            via=st.none(),
            date=st.none(),
            stances=st.just((CodedStance("night-costs", False),)),
            position=st.just("neutral"),
        ),
        max_size=6,
    ).map(tuple),
    affiliations=st.lists(st.builds(CodedAffiliation, actors, actors, st.just("head"), places), max_size=3).map(tuple),
    releases=st.lists(st.builds(CodedRelease, actors, actors, st.just("open"), st.none(), places), max_size=3).map(
        tuple
    ),
    paths=st.lists(st.builds(CodedPath, actors, st.just("switch-off"), places), max_size=3).map(tuple),
    strategies=st.just(()),
    names=st.just(()),
)


@settings(deadline=None)
@given(codings)
def test_facts_are_the_same_again_verbatim_and_hold_together(debate: Debate, coded: Coding) -> None:
    facts = document_facts(document(), coded, debate)
    assert document_facts(document(), coded, debate) == facts
    kinds: dict[str, type[Node]] = {actor.id: Model if actor.type == "model" else Actor for actor in debate.actors}
    kinds |= {node.id: type(node) for node in facts.nodes}
    assert len(facts.relations) == len(set(facts.relations))
    for relation in facts.relations:
        for id_, allowed in zip((relation.source, relation.target), relation.ends, strict=True):
            assert id_.startswith("lamps:") or kinds[id_] in allowed
        if isinstance(relation, Evidenced):
            assert TEXT[relation.start : relation.end] == relation.quote
    quotes = [node for node in facts.nodes if isinstance(node, Statement)]
    assert len({node.id for node in quotes}) == len(quotes) == len(coded.statements)
    assert all(TEXT[node.start : node.end] == node.quote for node in quotes)
