import networkx
import pytest

from graph.exports.graphml import EXPORT
from graph.ontology.nodes import Actor, ActorKind
from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import LISTED, Said, article, debate
from tests.graph.exports.hostile import NAME, hostile


@pytest.mark.parametrize(("language", "label"), [("en", "Hot"), ("fr", "Chaud")])
def test_networkx_reads_it_back_with_labels_of_the_language(store: Store, language: str, label: str) -> None:
    hostile(store)
    network = networkx.parse_graphml(EXPORT.write(store, "tea", language), force_multigraph=True)
    assert network.nodes["tea:hot"]["label"] == label
    assert network.nodes["eve"]["label"] == NAME
    assert network.get_edge_data("eve", "tea:taste", "agree")["n"] == 1


def test_characters_that_xml_forbids_are_left_out(store: Store) -> None:
    write(store, debate(listed=(*LISTED, Actor("bell", ActorKind.PERSON, "B\x07ell", listed=True))))
    refresh(store, write(store, article("first", Said("bell", "hot"))).actors)
    assert networkx.parse_graphml(EXPORT.write(store, "tea", "en")).nodes["bell"]["label"] == "Bell"
