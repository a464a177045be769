"""Texts in one language."""

from api.languages import Language, in_one, told


def test_what_says_the_same_in_another_language_is_left_out() -> None:
    data = {"question_en": "Why?", "question_fr": "Pourquoi ?", "codes": [{"en": "Open", "fr": "Ouvert"}], "n": 1}
    assert in_one(data, Language.FR) == {"question_fr": "Pourquoi ?", "codes": [{"fr": "Ouvert"}], "n": 1}
    assert in_one(data, None) == data


def test_a_name_that_only_ends_like_one_is_kept() -> None:
    assert told(["open", "token", "name_en", "fr"], Language.FR) == ["open", "token", "name_en", "fr"]
    assert told(["token", "tokfr"], Language.FR) == ["token", "tokfr"]
