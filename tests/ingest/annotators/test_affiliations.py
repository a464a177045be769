"""Who belongs where is read from patterns, from roles and from what unnamed sources are called."""

import pytest

from tests.ingest.annotators.reading import read

TIES = [
    ("fr", "Jo Smith, directeur de Vela, est venu.", ("jo-smith", "vela")),
    ("fr", "Le fondateur d'Orbis, Jo Smith, est venu.", ("jo-smith", "orbis")),
    ("fr", "Jo Smith, qui dirige la société Orbis, est venu.", ("jo-smith", "orbis")),
    ("fr", "Jo Smith, à la tête de Vela, est venu.", ("jo-smith", "vela")),
    ("fr", "Jo Smith (Vela) est venu.", ("jo-smith", "vela")),
    ("fr", "Jo Smith, de Vela, est venu.", ("jo-smith", "vela")),
    ("en", "Jo Smith, head of sales at Vela, came.", ("jo-smith", "vela")),
    ("en", "Vela chief executive Jo Smith came.", ("jo-smith", "vela")),
    ("en", "Jo Smith, who runs the software house Orbis, came.", ("jo-smith", "orbis")),
    ("en", "Jo Smith of Vela came.", ("jo-smith", "vela")),
    ("en", "The president of Orbis Jo Smith came.", ("jo-smith", "orbis")),
    ("fr", "La ministre Chloé Marnier est venue.", ("chloe-marn", "labour-office")),
    ("fr", "On a vu le patron de Vela.", ("bruno-quist", "vela")),
    ("fr", "[Un responsable de Vela] espère.", ("anon:vela:responsable", "vela")),
]


@pytest.mark.parametrize(("language", "marked", "tie"), TIES)
def test_who_belongs_where(language: str, marked: str, tie: tuple[str, str]) -> None:
    found = [(a.actor, a.organisation) for a in read(marked, language)._.affiliations]
    assert tie in found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Jo Smith a critiqué Vela."),
        ("fr", "Jo Smith rencontre Orbis demain."),
        ("en", "Jo Smith met the head of sales in Paris, far from Vela."),
        ("en", "Vela and Jo Smith disagree."),
    ],
)
def test_standing_in_one_sentence_is_no_affiliation(language: str, text: str) -> None:
    assert [(a.actor, a.organisation) for a in read(text, language)._.affiliations] == []


def test_two_roles_are_two_affiliations() -> None:
    doc = read("Jo Smith, membre du comité de Vela et directeur du laboratoire Orbis, est venu.", "fr")
    assert {(a.actor, a.organisation) for a in doc._.affiliations} == {("jo-smith", "vela"), ("jo-smith", "orbis")}


def test_the_evidence_shows_the_words() -> None:
    text = "Hier, Jo Smith, directeur de Vela, est venu."
    (found,) = read(text, "fr")._.affiliations
    assert text[found.evidence.start : found.evidence.end] == "Jo Smith, directeur de Vela"
    assert found.role == "directeur"
