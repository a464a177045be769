"""What every export keeps, whatever its format."""

import pytest

from graph import exports
from graph.store.session import Store
from tests.graph.exports.hostile import NAME, hostile


def test_formats_are_found_by_the_names_of_their_files() -> None:
    assert exports.available() == ("csv", "graphml", "html", "node_link")


def test_an_unknown_format_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(ValueError, match="csv, graphml, html, node_link"):
        exports.load("format")


@pytest.mark.parametrize("name", exports.available())
def test_every_format_writes_the_debate_in_both_languages(store: Store, name: str) -> None:
    hostile(store)
    export = exports.load(name)
    english, french = (export.write(store, "tea", language) for language in ("en", "fr"))
    assert export.suffix.startswith(".") and "/" in export.media_type
    for text in (english, french):
        assert "anon:guest" in text
        assert NAME not in text or name in ("csv", "node_link")
