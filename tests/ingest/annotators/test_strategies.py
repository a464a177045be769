from ingest.annotators.strategies import find
from ingest.coding import Span
from tests.ingest.annotators.ferry_debate import read

EATING = "Gull Lines lives from what its passengers eat and drink on board."


def test_the_firm_that_the_sentence_names_pursues_the_strategy() -> None:
    [found] = find(read(f"The bay is calm. {EATING}"))._.strategies
    assert (found.actor, found.strategy, found.basis) == ("gull", "sell-snacks", "reported")
    assert found.evidence == Span(17, 17 + len(EATING))


def test_what_the_firm_says_of_itself_is_stated() -> None:
    said = "its money comes from coffee and cakes sold on the boat"
    [found] = find(read(f"Gull Lines admits that {said}.", (said, ("gull",))))._.strategies
    assert (found.actor, found.basis) == ("gull", "stated")


def test_a_strategy_explains_the_position_of_the_statement_that_it_stands_in() -> None:
    doc = read(EATING, (EATING, ("ann",)))
    doc._.attributions[0].position = "free"
    [found] = find(doc)._.strategies
    assert found.explains == "free"


def test_all_firms_of_a_list_pursue_it() -> None:
    doc = read("Gull Lines, Tern Boats and Auk Ferries earn their money with coffee and cakes sold on the boat.")
    assert {found.actor for found in find(doc)._.strategies} == {"gull", "tern", "auk"}


def test_a_near_miss_is_no_strategy() -> None:
    assert find(read("The boats of Gull Lines have been painted green."))._.strategies == []
