"""Pronouns, ordinals and pairs stand for the persons spoken of before."""

import pytest

from tests.ingest.annotators.reading import actors

STANDING_FOR = [
    ("fr", "[Bruno Quistel] a parlé. Chloé Marnier écoutait. [Elle] approuve.", ("chloe-marn",)),
    ("fr", "[Chloé Marnier] a parlé. Orbis grandit. [Elle] approuve.", ("chloe-marn",)),
    ("fr", "[Bruno Quistel] doute. Selon [lui], rien ne presse.", ("bruno-quist",)),
    ("fr", "[Chloé Marnier] doute. À [ses] yeux, rien ne presse.", ("chloe-marn",)),
    ("en", "[Bruno Quistel] spoke first. Chloé Marnier listened. [She] agreed.", ("chloe-marn",)),
    ("en", "[Bruno Quistel] spoke first. Orbis grew. [It] hopes for more.", ("orbis",)),
    ("en", "[Ada Lintova] spoke. In [her] view, nothing is urgent.", ("ada-lint",)),
    ("fr", "Ada Lintova et Bruno Quistel se sont affrontés. [Le premier] refuse.", ("ada-lint",)),
    ("fr", "Ada Lintova et Bruno Quistel se sont affrontés. [Le second] accepte.", ("bruno-quist",)),
    ("fr", "Ada Lintova a reçu Bruno Quistel. [Ce dernier] accepte.", ("bruno-quist",)),
    ("en", "Ada Lintova met Bruno Quistel. [The former] refused.", ("ada-lint",)),
    ("en", "Ada Lintova met Bruno Quistel. [The latter] agreed.", ("bruno-quist",)),
    ("fr", "Wu Tianlai a reçu Bruno Quistel. [Les deux hommes] refusent.", ("wu-tian", "bruno-quist")),
    ("en", "Wu Tianlai met Bruno Quistel. [The two men] refused.", ("wu-tian", "bruno-quist")),
    ("fr", "[Bruno Quistel] refuse. [Le même homme] espère.", ("bruno-quist",)),
    ("fr", "[Un technicien] doute. [Il] espère.", ("anon::technicien",)),
    ("en", "[Ada Lintova and Bruno Quistel] doubt it. [They] hope for more.", ("ada-lint", "bruno-quist")),
    ("en", "[Bruno Quistel] spoke. [The businessman] hopes.", ("bruno-quist",)),
]


@pytest.mark.parametrize(("language", "marked", "expected"), STANDING_FOR)
def test_words_that_stand_for_somebody(language: str, marked: str, expected: tuple[str, ...]) -> None:
    assert actors(marked, language) == expected


def test_a_pronoun_without_anybody_before_it_is_an_unnamed_source() -> None:
    assert actors("[Il] espère.", "fr") == ("anon::il",)
