"""A front matter is told from a text that merely begins with a line."""

import pytest

from ingest.errors import DocumentRefused
from ingest.frontmatter import split


@pytest.mark.parametrize(
    ("text", "fields", "body"),
    [
        ("Lamps.", {}, "Lamps."),
        ("----\nLamps.", {}, "----\nLamps."),
        ("---\n---\n\nLamps.\n", {}, "Lamps."),
        ("---\n# only a remark\n---\nLamps.", {}, "Lamps."),
        ("---  \ntitle: a\n--- \nLamps.", {"title": "a"}, "Lamps."),
        ("---\ntitle: a\n...\nLamps.", {"title": "a"}, "Lamps."),
        ("---\ntitle: a\n---", {"title": "a"}, ""),
        ("---\ntitle: >\n  a\n  b\nid: 7\n---\nLamps.\n---\nMore.", {"title": "a b", "id": "7"}, "Lamps.\n---\nMore."),
        ("---\ntitle:\ngenre: ''\nmood: dark\nbased_on: [x]\n---\nLamps.", {}, "Lamps."),
    ],
)
def test_fields_and_text(text: str, fields: dict[str, str], body: str) -> None:
    found, lines, rest = split(text)
    assert (found, rest) == (fields, body)
    assert lines.keys() == fields.keys()


@pytest.mark.parametrize("text", ["---\ntitle: a\nLamps.", "---\n", "---\n- a\n---\n", "---\n\ttitle: a\n---\n"])
def test_a_broken_front_matter_is_refused_at_its_line(text: str) -> None:
    with pytest.raises(DocumentRefused, match=r"^line \d: the front matter is "):
        split(text)
