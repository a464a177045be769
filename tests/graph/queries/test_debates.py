import pytest

from graph.errors import NotFound
from graph.queries.debates import debate, debates
from graph.store.session import Store


def test_a_debate_has_its_codebook_and_counts(tea: Store) -> None:
    (found,) = debates(tea)
    assert (found.id, found.documents, found.statements, found.actors) == ("tea", 3, 5, 3)
    assert [code.code for code in found.positions] == ["cold", "hot"]
    assert [code.en for code in found.propositions] == ["Hot tea costs less.", "Hot tea tastes better."]
    assert [code.fr for code in found.strategies] == ["Vendre des bouilloires"]
    assert [code.code for code in found.paths] == ["steam"]


def test_one_debate_is_found_by_its_id(tea: Store) -> None:
    assert debate(tea, "tea") == debates(tea)[0]


def test_an_unknown_debate_names_one_that_is_near(tea: Store) -> None:
    with pytest.raises(NotFound, match="did you mean tea"):
        debate(tea, "teas")


def test_an_empty_graph_has_no_debates_and_says_what_to_do(store: Store) -> None:
    assert debates(store) == ()
    with pytest.raises(NotFound, match="ingest documents first"):
        debate(store, "tea")
