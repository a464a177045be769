"""Every kind of source keeps its promise: it has suffixes of its own, reads what it should, and refuses in words."""

import pytest

from ingest import sources
from ingest.errors import DocumentRefused

ARTICLE = "---\ntitle: Lamps\npublished: 2024\nmood: dark\n---\n\nThe town says that lamps are dear.\n\n"


def test_the_kinds_are_found_by_their_files() -> None:
    assert {"text", "markdown"} <= set(sources.available())


def test_no_suffix_belongs_to_two_kinds() -> None:
    suffixes = [suffix for name in sources.available() for suffix in sources.load(name).suffixes]
    assert len(suffixes) == len(set(suffixes)) == len(sources.by_suffix())
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in suffixes)


@pytest.mark.parametrize("name", sources.available())
def test_a_page_has_its_fields_its_text_and_a_title(name: str) -> None:
    page = sources.load(name).read(ARTICLE.encode())
    assert page.text == "The town says that lamps are dear."
    assert page.title == "The town says that lamps are dear."
    assert page.fields == {"title": "Lamps", "published": "2024"}
    assert page.lines == {"title": 2, "published": 3}


@pytest.mark.parametrize("name", sources.available())
@pytest.mark.parametrize("data", [b"", b"\0", b"\xff", b"---\na: [\n---\n"])
def test_what_cannot_be_read_is_refused_with_what_to_do(name: str, data: bytes) -> None:
    with pytest.raises(DocumentRefused, match=": "):
        sources.load(name).read(data)
