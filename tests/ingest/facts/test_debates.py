"""The facts of a debate's folder: its codes, its actors, and who belongs where by the list."""

from pathlib import Path

from graph.ontology.nodes import Actor, ActorKind, Model
from graph.ontology.relations import PartOf, ServesAs
from ingest.facts import debate_facts
from tests.ingest import small_debate


def test_the_codes_and_the_listed_actors_are_nodes(tmp_path: Path) -> None:
    facts = debate_facts(small_debate.load(tmp_path))
    assert facts.document is None
    assert [node.id for node in facts.nodes] == [
        "lamps",
        "lamps:lit",
        "lamps:dark",
        "lamps:light-is-safe",
        "lamps:night-costs",
        "lamps:sell-bulbs",
        "lamps:switch-off",
        "ada-wick",
        "lumen",
        "glow-group",
        "the-beacon",
        "anon-clerk",
        "lamp-2",
    ]


def test_the_type_of_an_actor_is_its_kind(tmp_path: Path) -> None:
    nodes = {node.id: node for node in debate_facts(small_debate.load(tmp_path)).nodes}
    assert nodes["ada-wick"] == Actor("ada-wick", ActorKind.PERSON, "Ada Wick", ("Wick",), listed=True)
    assert nodes["lumen"] == Actor("lumen", ActorKind.ORGANIZATION, "Lumen", wikidata="Q1", listed=True)
    assert nodes["glow-group"] == Actor("glow-group", ActorKind.ORGANIZATION, "Glow Group", country="FR", listed=True)
    assert nodes["the-beacon"] == Actor("the-beacon", ActorKind.PUBLICATION, "The Beacon", listed=True)
    assert nodes["anon-clerk"] == Actor("anon-clerk", ActorKind.SOURCE, "A clerk of the town", listed=True)
    assert nodes["lamp-2"] == Model("lamp-2", "Lamp-2", ("Lamp 2",))


def test_the_list_says_who_belongs_where(tmp_path: Path) -> None:
    assert debate_facts(small_debate.load(tmp_path)).relations == (
        ServesAs(source="ada-wick", target="lumen", role="director", from_="2020", to="2024-05"),
        PartOf(source="lumen", target="glow-group"),
        PartOf(source="lamp-2", target="lumen"),
    )
