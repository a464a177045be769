"""Which form is wanted."""

import pytest

from api.annotation import MEDIA_TYPE
from api.errors import FormRefused
from api.media import chosen

JSON, CSV = "application/json", "text/csv"


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("", JSON),
        ("*/*", JSON),
        ("text/csv", CSV),
        ("TEXT/CSV; charset=utf-8", CSV),
        ("text/*", CSV),
        ("text/html,application/xhtml+xml,*/*;q=0.8", JSON),
        ("application/json;q=0.5, text/csv", CSV),
        ("text/csv;q=0.5, application/json", JSON),
        ("*/*, application/json;q=0.1", CSV),
        ("application/json;q=0, */*", CSV),
        ("application/ld+json", MEDIA_TYPE),
        (MEDIA_TYPE, MEDIA_TYPE),
        ('application/ld+json; profile="http://example.org/, http://www.w3.org/ns/anno.jsonld"', MEDIA_TYPE),
        ("text/csv;q=nonsense", CSV),
    ],
)
def test_the_form_is_chosen_by_quality_then_by_order(accept: str, expected: str) -> None:
    assert chosen(accept, [JSON, CSV, MEDIA_TYPE]) == expected


@pytest.mark.parametrize("accept", ["image/png", "text/csv;q=0", 'application/ld+json;profile="http://example.org/"'])
def test_where_none_is_accepted_those_that_there_are_are_named(accept: str) -> None:
    with pytest.raises(FormRefused, match=JSON):
        chosen(accept, [JSON, CSV, MEDIA_TYPE])
