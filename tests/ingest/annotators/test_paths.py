from ingest.annotators.paths import find
from tests.ingest.annotators.ferry_debate import read


def test_a_firm_takes_the_path_that_the_text_tells() -> None:
    [found] = find(read("Since May Gull Lines carries everybody for nothing."))._.paths
    assert (found.actor, found.path) == ("gull", "run-free")


def test_a_pronoun_stands_for_the_firm_of_the_sentence_before() -> None:
    doc = read("Tern Boats has a new owner. It lets all passengers board without a ticket.")
    assert [(found.actor, found.path) for found in find(doc)._.paths] == [("tern", "run-free")]


def test_a_firm_takes_one_path_only() -> None:
    doc = read("Gull Lines carries everybody for nothing. Gull Lines lets passengers board without a ticket.")
    assert [(found.actor, found.path) for found in find(doc)._.paths] == [("gull", "run-free")]


def test_other_deeds_are_no_path() -> None:
    assert find(read("Gull Lines has bought a larger harbour office."))._.paths == []
