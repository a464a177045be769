import pytest

from graph.errors import NotFound
from graph.queries.propositions import proposition, propositions
from graph.store.session import Store


@pytest.mark.parametrize("id", ["taste", "tea:taste"])
def test_the_sides_on_a_proposition(tea: Store, id: str) -> None:
    found = proposition(tea, "tea", id)
    assert (found.proposition.code, found.frame) == ("taste", "taste")
    assert [stance.actor.id for stance in found.agree] == ["ann"]
    assert [stance.actor.id for stance in found.deny] == ["ann", "bob"]
    assert [stance.actor.id for stance in found.mixed] == ["anon:guest"]
    assert found.deny[0].follows == found.agree[0].id
    assert all(stance.quotations for stance in (*found.agree, *found.deny, *found.mixed))


def test_all_propositions_of_a_debate_are_there_also_without_a_side(tea: Store) -> None:
    price, taste = propositions(tea, "tea")
    assert (price.agree, price.deny, price.mixed) == ((), (), ())
    assert taste == proposition(tea, "tea", "taste")


def test_an_unknown_proposition_names_one_that_is_near(tea: Store) -> None:
    with pytest.raises(NotFound, match="did you mean tea:taste"):
        proposition(tea, "tea", "tast")
