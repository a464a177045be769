"""Codings go to JSON and back unchanged, and a folder never holds half of one."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.ontology.nodes import Document
from ingest import codings
from ingest.coding import (
    CodedAffiliation,
    CodedPath,
    CodedRelease,
    CodedStance,
    CodedStatement,
    CodedStrategy,
    Coding,
    Span,
)

TEXT = "Ada Wick says that one lit lamp on each and every corner of the old town is enough."

names = st.text(max_size=20)
dates = st.none() | st.sampled_from(["2024", "2024-08", "2024-08-14"])
spans = st.tuples(st.integers(0, 5_000), st.integers(1, 500)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
statements = st.builds(
    CodedStatement,
    id=names,
    speaker=st.none() | spans,
    actors=st.lists(names, max_size=3).map(tuple),
    cue=st.none() | spans,
    content=spans,
    continuation=st.none() | spans,
    kind=st.sampled_from(["direct", "mixed", "indirect", "report"]),
    via=st.none() | names,
    date=dates,
    stances=st.lists(st.builds(CodedStance, names, st.booleans(), st.just(1.0)), max_size=3).map(tuple),
    position=names,
    confidence=st.just(1.0),
    extractor=st.just("human"),
)
made = st.builds(
    Coding,
    document=names,
    text_sha256=names,
    statements=st.lists(statements, max_size=4).map(tuple),
    affiliations=st.lists(st.builds(CodedAffiliation, names, names, names, spans), max_size=2).map(tuple),
    releases=st.lists(st.builds(CodedRelease, names, names, names, dates, spans), max_size=2).map(tuple),
    paths=st.lists(st.builds(CodedPath, names, names, spans), max_size=2).map(tuple),
    strategies=st.lists(st.builds(CodedStrategy, names, names, names, st.none() | names, spans), max_size=2).map(tuple),
    names=st.just(()),
)


@given(made, st.text(max_size=200))
def test_a_coding_comes_back_as_it_went(coding: Coding, text: str) -> None:
    written = json.dumps(codings.to_json(coding, text))
    assert codings.from_json(json.loads(written)) == coding


def document() -> Document:
    return Document("lamps-1", "lamps", "Lamps", None, "2024", "en", None, None, TEXT, "0" * 64)


def coding() -> Coding:
    said = CodedStatement("s1", None, ("ada-wick",), Span(9, 13), Span(14, 82), None, "indirect", None, None, (), "lit")
    return Coding("lamps-1", "0" * 64, (said,))


def test_the_format_is_that_of_the_guidelines() -> None:
    [statement] = codings.to_json(coding(), TEXT)["statements"]
    assert statement == {
        "id": "s1",
        "speaker": {"text": "", "start": 0, "end": 0},
        "actors": ["ada-wick"],
        "cue": {"text": "says", "start": 9, "end": 13},
        "content": {"text": "that one lit lamp … old town is enough", "start": 14, "end": 82},
        "continuation": None,
        "kind": "indirect",
        "via": None,
        "date": None,
        "stances": [],
        "position": "lit",
    }


def test_a_saved_coding_is_whole_and_replaces_the_former(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    codings.save(Coding("lamps-1", "0" * 64), document(), folder)
    file = codings.save(coding(), document(), folder)
    assert file == folder / "lamps-1.json"
    assert codings.from_json(json.loads(file.read_text(encoding="utf-8"))) == coding()
    assert [left.name for left in folder.iterdir()] == ["lamps-1.json"]


def test_nothing_is_left_behind_when_saving_fails(tmp_path: Path) -> None:
    (tmp_path / "lamps-1.json").mkdir()
    with pytest.raises(OSError, match="directory"):
        codings.save(coding(), document(), tmp_path)
    assert [left.name for left in tmp_path.iterdir()] == ["lamps-1.json"]


@pytest.mark.parametrize("broken", [{}, {"document": "a", "text_sha256": "b", "statements": [{}]}])
def test_what_is_no_coding_is_not_taken_for_one(broken: dict[str, object]) -> None:
    with pytest.raises(KeyError):
        codings.from_json(broken)
