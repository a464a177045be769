"""Names of the actor list are found whatever their writing, and nothing else is."""

import pytest

from tests.ingest.annotators.reading import read

NAMED = [
    ("fr", "La société Orbis a grandi.", [("Orbis", "orbis")]),
    ("fr", "L’équipe d’Orbis attend.", [("Orbis", "orbis")]),
    ("fr", "Une start-up d'IAOrbis attend.", [("Orbis", "orbis")]),
    ("fr", "Selon VelaLe groupe grandit.", []),
    ("fr", "Le modèle Fable3 est sorti, après Fable.", [("Fable3", "fable-3"), ("Fable", "fable")]),
    ("en", "Vela Cloud sells what Vela makes.", [("Vela Cloud", "vela-cloud"), ("Vela", "vela")]),
    ("en", "Chloe Marnier came, and Marnier left.", [("Chloe Marnier", "chloe-marn"), ("Marnier", "chloe-marn")]),
    ("en", "Smith was absent; Jo Smith came; then Smith spoke.", [("Smith", "jo-smith")] * 3),
    ("en", "A lamp and a vela are things.", []),
    ("en", "Bordeaux Quistels are a breed of roses.", []),
    ("fr", "Les entreprises acheteuses hésitent.", [("entreprises acheteuses", "buyers")]),
    ("en", "Fable 3.5 is something else than Fable.", [("Fable", "fable"), ("Fable", "fable")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), NAMED)
def test_names_of_the_list_are_found(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    doc = read(text, language)
    found = [(text[m.span.start : m.span.end], m.entity) for m in doc._.mentions if m.entity]
    assert [entity for _, entity in found] == [entity for _, entity in expected]
    assert all(words in written or written in words for (written, _), (words, _) in zip(found, expected, strict=True))


def test_a_surname_alone_is_nobody_unless_the_text_names_the_person() -> None:
    assert [m.entity for m in read("We met Smith today.", "en")._.mentions if m.entity] == ["jo-smith"]
    assert [m.entity for m in read("We met Kevin Smith today.", "en")._.mentions if m.entity] == []
    assert [m.entity for m in read("We met Wu today.", "en")._.mentions if m.entity] == []


def test_an_unnamed_source_of_the_list_is_never_a_mention() -> None:
    doc = read("Selon un ingénieur de Vela, tout va bien.", "fr")
    assert [m.entity for m in doc._.mentions if m.entity] == ["vela"]


def test_a_titled_name_that_is_not_listed_is_a_person() -> None:
    doc = read("Hier, Mme Ostrander a parlé.", "fr")
    assert [(m.entity, m.label) for m in doc._.mentions] == [(None, "PER")]


def test_without_a_debate_only_names_that_the_parser_knows_are_marked() -> None:
    doc = read("Ada Lintova met Bruno Quistel in Paris.", "en", debate=None)
    assert all(mention.entity is None for mention in doc._.mentions)


def test_offsets_hold_in_odd_texts() -> None:
    text = "🙂 L'e\u0301quipe\u00a0: Orbis\u200b, « Vela » et\tChloé Marnier\r\n"
    doc = read(text, "fr")
    found = [(text[m.span.start : m.span.end], m.entity) for m in doc._.mentions if m.entity]
    assert found == [("Orbis", "orbis"), ("Vela", "vela"), ("Chloé Marnier", "chloe-marn")]
