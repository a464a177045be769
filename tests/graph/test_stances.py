"""What an actor holds follows from its own evidence, and from nothing else."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as drawn

from graph.evidence import Assertion, Deed, Evidence, Interest, Saying, Words
from graph.ontology.facts import Facts
from graph.ontology.nodes import Stance
from graph.ontology.relations import Evidences, Explains, Favours, Follows, Holds, On
from graph.stances import derive, refresh
from graph.store.delete import delete_document
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import Did, Said, article, debate

HOT = Assertion("tea:taste", True, "hot", 1.0)
COLD = Assertion("tea:taste", False, "cold", 1.0)


def saying(date: str, position: str, *assertions: Assertion, words: str | None = None) -> Saying:
    text = words or f"{position} in {date}"
    return Saying(f"s:{date}:{text}", text, date, position, 0.8, assertions)


def deed(date: str, position: str) -> Deed:
    return Deed(Words("d1", 0, 5, f"{position} {date}"), date, position, 0.9)


def held(*sayings: Saying, deeds: tuple[Deed, ...] = (), interests: tuple[Interest, ...] = ()) -> list[Stance]:
    return list(derive(Evidence("ann", "tea", sayings, deeds, interests))[0])


@pytest.mark.parametrize(
    ("sayings", "expected"),
    [
        ([], []),
        ([saying("2030", "neutral")], [("neutral", 0.0)]),
        ([saying("2030", "neutral"), saying("2031", "hot")], [("hot", 1.0)]),
        ([saying("2030", "hot"), saying("2031", "cold")], [("hot", 1.0), ("cold", 1.0)]),
        ([saying("2030", "hot"), saying("2030", "cold")], [("mixed", 0.0)]),
    ],
    ids=["no evidence", "neutral", "neutral beside a side", "reversal", "mixed"],
)
def test_the_position_on_the_question(sayings: list[Saying], expected: list[tuple[str, float]]) -> None:
    assert [(stance.position, stance.score) for stance in held(*sayings)] == expected


def test_a_position_that_has_room_for_another_is_not_contradicted_by_it() -> None:
    sayings = (saying("2030", "lukewarm"), saying("2030", "hot"), saying("2031", "hot"))
    stances, _ = derive(Evidence("ann", "tea", sayings, covered={"hot": "lukewarm", "cold": "lukewarm"}))
    assert [(stance.position, stance.n) for stance in stances] == [("lukewarm", 2), ("hot", 1)]


def test_a_side_that_a_coded_proposition_carries_outweighs_a_bare_one() -> None:
    question, proposition = held(saying("2030", "hot", HOT), saying("2030", "cold"))
    assert (question.position, question.score) == ("hot", 0.25)
    assert (proposition.position, proposition.score) == ("hot", 1.0)


@pytest.mark.parametrize(
    ("sayings", "expected"),
    [
        ([saying("2030", "neutral", HOT)], [("agree", "hot", 1.0)]),
        ([saying("2030", "neutral", COLD)], [("deny", "cold", -1.0)]),
        (
            [saying("2030", "neutral", COLD), saying("2031", "neutral", HOT)],
            [("deny", "cold", -1.0), ("agree", "hot", 1.0)],
        ),
        ([saying("2030", "neutral", HOT), saying("2030", "neutral", COLD, words="but")], [("mixed", "mixed", 0.0)]),
        ([saying("2030", "neutral", Assertion("tea:taste", True, None, 1.0))], [("agree", "neutral", 1.0)]),
    ],
    ids=["agree", "deny", "reversal", "mixed", "amounts to no position"],
)
def test_the_side_on_a_proposition(sayings: list[Saying], expected: list[tuple[str, str, float]]) -> None:
    on_taste = [stance for stance in held(*sayings) if stance.agree]
    assert [(stance.agree, stance.position, stance.score) for stance in on_taste] == expected


def test_a_reversal_follows_the_former_stance_on_the_same_target_and_basis() -> None:
    evidence = Evidence("ann", "tea", (saying("2030", "hot", HOT), saying("2031", "cold")), (deed("2032", "hot"),))
    nodes, relations = derive(evidence)
    by_id = {node.id: node for node in nodes}
    ((later, former),) = [(by_id[r.source], by_id[r.target]) for r in relations if isinstance(r, Follows)]
    assert (former.basis, former.position, later.basis, later.position) == ("said", "hot", "said", "cold")


def test_every_stance_is_held_stands_on_a_target_and_names_its_statements() -> None:
    nodes, relations = derive(Evidence("ann", "tea", (saying("2030", "hot", COLD),)))
    question, taste = nodes
    assert Holds(source="ann", target=question.id) in relations
    assert On(source=question.id, target="tea") in relations
    assert On(source=taste.id, target="tea:taste") in relations
    assert Favours(source=question.id, target="tea:hot") in relations
    assert Favours(source=taste.id, target="tea:cold") in relations
    assert [r.source for r in relations if isinstance(r, Evidences)] == ["s:2030:hot in 2030"] * 2


def test_what_is_done_stands_beside_what_is_said() -> None:
    found = held(saying("2030", "hot"), deeds=(deed("2030", "cold"),))
    assert [(stance.basis, stance.position) for stance in found] == [("said", "hot"), ("done", "cold")]


def test_mixed_and_neutral_stances_favour_nothing_and_need_no_explanation() -> None:
    usual = Interest("tea:kettles", "ann", "stated", None, ("hot", "mixed", "neutral"), Words("d", 0, 1, "k"), "2030")
    for sayings in ((saying("2030", "neutral"),), (saying("2030", "hot"), saying("2030", "cold"))):
        _, relations = derive(Evidence("ann", "tea", sayings, (), (usual,)))
        assert not [r for r in relations if isinstance(r, Favours | Explains)]


DATES = drawn.sampled_from(["2030", "2030-05", "2031", "2031-02-03"])
SIDES = drawn.sampled_from(["hot", "cold"])


@given(drawn.lists(drawn.tuples(DATES, SIDES)).flatmap(lambda said: drawn.permutations(list(enumerate(said)))))
def test_the_order_of_reading_changes_nothing(shuffled: list[tuple[int, tuple[str, str]]]) -> None:
    read = [saying(date, side, words=str(number)) for number, (date, side) in shuffled]
    assert held(*read) == held(*sorted(read, key=lambda each: int(each.quote)))


@given(drawn.lists(drawn.tuples(DATES, SIDES), min_size=1))
def test_scores_and_confidences_stay_in_their_ranges(said: list[tuple[str, str]]) -> None:
    for stance in held(*(saying(date, side, HOT if side == "hot" else COLD) for date, side in said)):
        assert -1 <= stance.score <= 1
        assert 0 < stance.confidence <= 1
        assert stance.from_ <= stance.to
        assert stance.n >= 1


STANCES = """
MATCH (:Actor {id: $actor})-[:HOLDS]->(s:Stance)
OPTIONAL MATCH (s)<-[e:EXPLAINS]-(y:Strategy)
OPTIONAL MATCH (s)-[:FOLLOWS]->(f:Stance)
RETURN properties(s) AS stance, y.id AS strategy, e.weight AS weight, f.id AS former
ORDER BY s.id, strategy, former
"""


def ingest(store: Store, *documents: Facts) -> None:
    for facts in documents:
        refresh(store, write(store, facts).actors)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(said=drawn.lists(drawn.tuples(drawn.booleans(), drawn.sampled_from(["hot", "cold", "tepid"])), min_size=1))
def test_what_one_actor_says_never_alters_what_another_holds(store: Store, said: list[tuple[bool, str]]) -> None:
    ann = article("first", Said("ann", "hot"), Did("brew", "kettles"), published="2030")
    ingest(store, debate(), ann)
    before = store.rows(STANCES, actor="ann")
    sentences = [Said("bob", f"{words} {number}", agree) for number, (agree, words) in enumerate(said)]
    ingest(store, article("second", *sentences, published="2031"))
    assert before
    assert store.rows(STANCES, actor="ann") == before
    assert store.rows(STANCES, actor="bob")


def test_a_firms_strategy_explains_what_its_people_say_and_goes_with_its_document(store: Store) -> None:
    ingest(store, debate(), article("first", Said("ann", "hot")))
    assert {row["strategy"] for row in store.rows(STANCES, actor="ann")} == {None}
    ingest(store, article("second", Did("brew", "kettles")))
    assert {(row["strategy"], row["weight"]) for row in store.rows(STANCES, actor="ann")} == {("tea:kettles", 0.4)}
    refresh(store, delete_document(store, "second"))
    assert {row["strategy"] for row in store.rows(STANCES, actor="ann")} == {None}


def test_deriving_twice_changes_nothing(store: Store) -> None:
    ingest(store, debate(), article("first", Said("ann", "hot"), Said("ann", "cold", agree=False), Did("brew", "x")))
    before = store.rows(STANCES, actor="ann")
    refresh(store, ["ann", "brew", "bob"])
    assert store.rows(STANCES, actor="ann") == before
