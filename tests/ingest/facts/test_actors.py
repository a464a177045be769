"""Who is not listed is known by the name in the text, or else by what the id says."""

from pathlib import Path

import pytest

from graph.ontology.nodes import Actor, ActorKind, Model
from ingest import debates
from ingest.coding import CodedAffiliation, CodedRelease, CodedStatement, Coding, Span
from ingest.facts.actors import cast
from tests.ingest import small_debate


def coded(*actors: str, names: dict[str, str] | None = None) -> Coding:
    said = CodedStatement("s1", None, actors, None, Span(0, 1), None, "direct", None, None, (), "neutral")
    return Coding("d", "", (said,), names=tuple((names or {}).items()))


@pytest.mark.parametrize(
    ("actor", "node"),
    [
        ("anon:lumen:press-office", Actor("d#anon:lumen:press-office", ActorKind.SOURCE, "press office (Lumen)")),
        ("anon:town-hall:clerk", Actor("d#anon:town-hall:clerk", ActorKind.SOURCE, "clerk (Town Hall)")),
        ("anon::engineer", Actor("d#anon::engineer", ActorKind.SOURCE, "engineer")),
        ("zoe-marsh", Actor("zoe-marsh", ActorKind.PERSON, "Zoe Marsh")),
    ],
)
def test_the_id_gives_a_name(tmp_path: Path, actor: str, node: Actor) -> None:
    assert cast(coded(actor), small_debate.load(tmp_path)).nodes == (node,)


def test_the_name_in_the_text_is_better_than_the_id(tmp_path: Path) -> None:
    names = {"zoe-marsh": "Zoé Marsh", "anon::clerk": "un employé"}
    nodes = cast(coded("zoe-marsh", "anon::clerk", names=names), small_debate.load(tmp_path)).nodes
    assert [node.name for node in nodes] == ["un employé", "Zoé Marsh"]


def test_a_person_named_in_full_is_the_same_in_every_document(tmp_path: Path) -> None:
    names = {"anon:lumen:sarah-marsh": "Sarah Marsh, engineer at Lumen"}
    people = cast(coded("anon:lumen:sarah-marsh", names=names), small_debate.load(tmp_path))
    assert people.nodes == (Actor("sarah-marsh", ActorKind.PERSON, "Sarah Marsh"),)
    assert people.id("anon:lumen:sarah-marsh") == "sarah-marsh"


def test_a_person_named_in_full_may_be_listed_after_all(tmp_path: Path) -> None:
    actors: list[dict[str, object]] = [{"id": "sarah-marsh", "type": "person", "name": "Sarah Marsh"}]
    debate = debates.load(small_debate.write(tmp_path, actors=actors))
    people = cast(coded("anon::sarah-marsh", names={"anon::sarah-marsh": "Sarah Marsh"}), debate)
    assert (people.nodes, people.id("anon::sarah-marsh")) == ((), "sarah-marsh")


def test_listed_actors_need_no_node(tmp_path: Path) -> None:
    people = cast(coded("ada-wick", "anon-clerk"), small_debate.load(tmp_path))
    assert people.nodes == ()
    assert people.id("anon-clerk") == "anon-clerk"


def test_what_has_people_or_makes_models_is_an_organisation_whatever_else_it_does(tmp_path: Path) -> None:
    coding = Coding(
        "d",
        "",
        coded("night-club", "bulb-works").statements,
        affiliations=(CodedAffiliation("zoe-marsh", "night-club", "head", Span(0, 1)),),
        releases=(CodedRelease("glow-9", "bulb-works", "open", None, Span(0, 1)),),
    )
    nodes = {node.id: node for node in cast(coding, small_debate.load(tmp_path)).nodes}
    assert nodes["night-club"] == Actor("night-club", ActorKind.ORGANIZATION, "Night Club")
    assert nodes["bulb-works"] == Actor("bulb-works", ActorKind.ORGANIZATION, "Bulb Works")
    assert nodes["glow-9"] == Model("glow-9", "Glow 9")
    assert nodes["zoe-marsh"] == Actor("zoe-marsh", ActorKind.PERSON, "Zoe Marsh")
