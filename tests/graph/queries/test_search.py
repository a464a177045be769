"""Names, propositions, titles and quotations by their words."""

import pytest

from graph.ontology.nodes import Actor, ActorKind
from graph.queries.search import search
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import LISTED, Said, article, debate
from tests.graph.queries.texts import text_of


def test_everything_that_has_the_words_is_found_the_best_first(tea: Store) -> None:
    found = search(tea, "tea", "tea")
    assert {hit.kind for hit in found} == {"proposition", "quotation"}
    assert [hit.score for hit in found] == sorted((hit.score for hit in found), reverse=True)
    for hit in found:
        assert [hit.text[start:end].casefold() for start, end in hit.highlights] == ["tea"]


@pytest.mark.parametrize(
    ("q", "kind", "expected"),
    [
        ("leaf", "actor", ["ann"]),
        ("BREW co", "actor", ["brew"]),
        ("meilleur", "proposition", ["tea:taste"]),
        ("early", "document", ["early"]),
        ("meilleur", "quotation", []),
        ("nothing of the kind", None, []),
        ("%$&", None, []),
    ],
)
def test_a_kind_can_be_asked_for(tea: Store, q: str, kind: str | None, expected: list[str]) -> None:
    assert [hit.id for hit in search(tea, "tea", q, kind=kind)] == expected


def test_an_alias_is_shown_as_it_was_found(store: Store) -> None:
    write(store, debate(listed=(*LISTED, Actor("zoe", ActorKind.PERSON, "Zoé Müller", ("Frau Müller",), listed=True))))
    (hit,) = search(store, "tea", "zoe mueller") or search(store, "tea", "muller")
    assert (hit.id, hit.name, hit.text) == ("zoe", "Zoé Müller", "Zoé Müller")
    (hit,) = search(store, "tea", "FRAU")
    assert (hit.name, hit.text, hit.highlights) == ("Zoé Müller", "Frau Müller", ((0, 4),))


def test_the_whole_name_is_better_than_a_part_of_one(store: Store) -> None:
    others = tuple(Actor(f"x{n}", ActorKind.ORGANIZATION, name, listed=True) for n, name in enumerate(NAMES))
    write(store, debate(listed=(*LISTED, *others)))
    assert [hit.name for hit in search(store, "tea", "meta")] == ["Meta", "Meta Platforms", "Metal Works", "Bimetal"]


NAMES = ("Bimetal", "Metal Works", "Meta Platforms", "Meta")


def test_a_quotation_is_placed_in_its_document(store: Store) -> None:
    write(store, debate())
    write(store, article("lines", Said("ann", "first line,\nthen the Œuvre")))
    (hit,) = search(store, "tea", "oeuvre")
    assert (hit.kind, hit.document) == ("quotation", "lines")
    assert hit.document and hit.start is not None
    text = text_of(store, hit.document)
    assert text[hit.start : hit.start + len(hit.text)] == hit.text
    assert [hit.text[start:end] for start, end in hit.highlights] == ["Œuvre"]


def test_one_language_of_the_propositions_can_be_asked_for(tea: Store) -> None:
    assert [hit.language for hit in search(tea, "tea", "chaud", language="en")] == []
    assert {hit.language for hit in search(tea, "tea", "chaud", language="fr")} == {"fr"}


def test_another_debate_is_left_out(tea: Store) -> None:
    assert search(tea, "coffee", "tea") == ()


def test_a_text_is_no_expression(tea: Store) -> None:
    assert search(tea, "tea", ".*") == ()
    assert search(tea, "tea", "(tea") == search(tea, "tea", "tea")
