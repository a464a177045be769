import pytest

from ingest.annotators.stance import take_stance
from tests.ingest.annotators.ferry_debate import read

SAID = [
    ("that poor families cannot afford the ferry crossing", ("fare-keeps-poor-away", True), "free"),
    ("that everybody can easily pay for such a ticket", ("fare-keeps-poor-away", False), "paid"),
    ("that without fares nobody could repair the boats", ("free-ruins-service", True), "paid"),
    ("le prix du billet éloigne les pauvres du bateau", ("fare-keeps-poor-away", True), "free"),
]


@pytest.mark.parametrize(("words", "code", "position"), SAID)
def test_a_debate_without_coded_documents_gets_a_sensible_coding(
    words: str, code: tuple[str, bool], position: str
) -> None:
    doc = take_stance(read(f"Ann Quay said {words}.", (words, ("ann",))))
    [found] = doc._.attributions
    best = max(found.stances, key=lambda stance: stance.confidence)
    assert (best.proposition, best.agree) == code
    assert found.position == position


def test_what_is_beside_the_debate_is_coded_with_nothing() -> None:
    words = "to his neighbour that the new bakery opens at seven on Sundays"
    [found] = take_stance(read(f"Ann Quay told {words}.", (words, ("ann",))))._.attributions
    assert found.stances == ()


def test_the_example_that_a_coding_follows_is_its_reason() -> None:
    words = "that families without much money cannot afford the crossing"
    [found] = take_stance(read(f"Ann Quay said {words}.", (words, ("ann",))))._.attributions
    assert found.stances[0].like == "that families without money cannot afford the crossing"


def test_nobody_agrees_and_denies_at_once() -> None:
    words = "that everybody can easily pay, that families without money cannot afford the crossing"
    [found] = take_stance(read(f"Ann Quay said {words}.", (words, ("ann",))))._.attributions
    propositions = [stance.proposition for stance in found.stances]
    assert propositions and len(propositions) == len(set(propositions))


def test_a_quotation_is_read_to_its_end() -> None:
    text = "Ann Quay said: “People ask me about it. Families without money cannot afford the crossing.”"
    [found] = take_stance(read(text, ("People ask me about it", ("ann",))))._.attributions
    assert [stance.proposition for stance in found.stances] == ["fare-keeps-poor-away"]


def test_without_a_debate_statements_stay_uncoded() -> None:
    doc = read("Ann Quay said that the fare is high.", ("that the fare is high", ("ann",)))
    doc._.debate = None
    assert take_stance(doc)._.attributions[0].stances == ()
