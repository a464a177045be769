"""Speakers are resolved by name, role, organisation and document, and unnamed ones get stable ids."""

import pytest

from ingest.annotation import Attribution
from ingest.coding import Span
from tests.ingest.annotators.reading import actors, pipeline, read

NAMING = [
    ("fr", "[Ada Lintova, fondatrice d'Orbis], espère.", ("ada-lint",)),
    ("fr", "[Le directeur, Bruno Quistel], espère.", ("bruno-quist",)),
    ("fr", "[Bruno Quistel, qui dirige Vela, et Ada Lintova, d'Orbis], espèrent.", ("bruno-quist", "ada-lint")),
    ("en", "[Orbis, led by its head Ada Lintova], hopes.", ("orbis",)),
    ("en", "[Orbis chief executive Ada Lintova] hopes.", ("ada-lint",)),
    ("fr", "[La fondatrice d'Orbis] espère.", ("ada-lint",)),
    ("fr", "[Le patron de Vela] espère.", ("bruno-quist",)),
    ("en", "[Orbis's chief executive] hopes.", ("ada-lint",)),
    ("en", "[The Vela president] hopes.", ("bruno-quist",)),
    ("fr", "Chloé Marnier est arrivée. Bruno Quistel écoutait. [La ministre] espère.", ("chloe-marn",)),
    ("fr", "Orbis grandit. [Sa fondatrice] espère.", ("ada-lint",)),
    ("fr", "Vela grandit. [L'entreprise] espère.", ("vela",)),
    ("en", "Vela grows. [The company] hopes.", ("vela",)),
    ("en", "[Bruno Quistel] came. [His company] hopes.", ("vela",)),
    ("fr", "La Lampe a enquêté sur Vela. [Le magazine] conclut.", ("the-lamp",)),
    ("fr", "[Une étude de l'Institut Brume] conclut.", ("brume",)),
    ("fr", "[Une étude de l'Institut Brume] conclut. [L'étude] ajoute.", ("brume",)),
    ("fr", "[Des entreprises telles que Vela et Orbis] espèrent.", ("vela", "orbis")),
    ("fr", "[La plupart des entreprises acheteuses] espèrent.", ("buyers",)),
    ("fr", "[Un responsable de Vela] espère.", ("anon:vela:responsable",)),
    ("en", "[A manager at Orbis] hopes.", ("anon:orbis:manager",)),
    ("fr", "[Un technicien d'un fournisseur] espère.", ("anon::technicien-d-un-fournisseur",)),
    (
        "fr",
        "[Le directeur informatique d'une grande banque] espère.",
        ("anon::directeur-informatique-d-une-grande-banque",),
    ),
    ("fr", "[Un technicien] doute. [Les techniciens mentionnés ci-dessus] espèrent.", ("anon::technicien",)),
    ("fr", "[Bruno Quistel et un ingénieur de Vela] espèrent.", ("bruno-quist", "anon:vela:ingenieur")),
    ("fr", "[Mme Ostrander] espère.", ("anon::ostrander",)),
]


@pytest.mark.parametrize(("language", "marked", "expected"), NAMING)
def test_whom_the_words_name(language: str, marked: str, expected: tuple[str, ...]) -> None:
    assert actors(marked, language) == expected


def test_two_unnamed_sources_are_one_only_when_the_text_says_so() -> None:
    doc = read("[Un responsable de Vela] espère. [Un responsable de Vela] doute. [Ce responsable] insiste.", "fr")
    first, second, third = (attribution.actors for attribution in doc._.attributions)
    assert first == ("anon:vela:responsable",)
    assert second == third == ("anon:vela:responsable-2",)


def test_the_words_of_an_unlisted_speaker_are_kept() -> None:
    doc = read("[Un responsable de Vela] espère.", "fr")
    assert doc._.names["anon:vela:responsable"] == "Un responsable de Vela"


def test_every_answer_says_why() -> None:
    doc = read("[Le patron de Vela] espère. [Il] doute.", "fr")
    assert [attribution.reasons["actors"] for attribution in doc._.attributions] == ["role", "pronoun"]


def test_i_inside_a_quotation_is_its_speaker() -> None:
    doc = read("Bruno Quistel said that I hope.", "en")
    doc._.attributions = [
        Attribution(Span(0, 13), None, Span(19, 30), None, "direct", 1.0, "test"),
        Attribution(Span(24, 25), None, Span(26, 30), None, "indirect", 1.0, "test", via=0),
    ]
    pipeline("en").create_pipe("stancegraph_speakers")(doc)
    assert doc._.attributions[1].actors == ("bruno-quist",)


def test_a_text_without_attributions_or_debate_is_left_alone() -> None:
    assert read("", "fr", debate=None)._.attributions == []
    assert read("[Quelqu'un] parle.", "fr", debate=None)._.attributions[0].actors[0].startswith("anon:")
