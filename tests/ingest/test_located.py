"""Every value of a data file knows its line, and is the text that somebody wrote."""

from pathlib import Path

import pytest

from ingest import located
from ingest.located import NotReadable, Place

TEXT = """\
debate:
  id: lamps
  since: 2029
  open: no
  none: null
  empty:
codes:
  - {id: a}
  - id: "null"
    text: >
      folded
"""
FILE = Path("codebook.yaml")


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ([], 1),
        (["debate"], 1),
        (["debate", "id"], 2),
        (["debate", "empty"], 6),
        (["debate", "missing"], 1),
        (["codes", 0, "id"], 8),
        (["codes", 1], 9),
        (["codes", 1, "text"], 10),
        (["codes", 7], 7),
        (["codes", 0, "id", "deeper"], 8),
    ],
)
def test_the_line_of_a_value_or_of_what_encloses_it(place: Place, line: int) -> None:
    assert located.parse(TEXT, FILE).line(place) == line
    assert located.parse(TEXT, FILE, first_line=10).line(place) == line + 9


def test_values_are_texts_or_nothing() -> None:
    assert located.parse(TEXT, FILE).value == {
        "debate": {"id": "lamps", "since": "2029", "open": "no", "none": None, "empty": None},
        "codes": [{"id": "a"}, {"id": "null", "text": "folded\n"}],
    }


def test_json_is_read_too() -> None:
    assert located.parse('[{"a": "\\u00e9\\n", "b": null}]', FILE).value == [{"a": "é\n", "b": None}]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "line 1: nothing is in it"),
        ("a: [\n", "line 2: "),
        ("a: 1\nb: *x\n", "line 2: a YAML alias"),
        ("a: 1\n? [b]\n: 2\n", "line 2: a key must be a word"),
        ("a: 1\na: 2\n", "line 2: the key 'a' is there twice"),
        ("a: 1\n---\nb: 2\n", "line 2: "),
    ],
)
def test_what_is_no_plain_data_is_refused_at_its_line(text: str, message: str) -> None:
    with pytest.raises(NotReadable) as refused:
        located.parse(text, FILE)
    assert str(refused.value).startswith(f"codebook.yaml, {message}")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(NotReadable, match="cannot be read"):
        located.read(tmp_path)
