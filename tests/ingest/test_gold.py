"""The gold of a debate is read whole, or says which of its files is broken."""

import json
from pathlib import Path

import pytest

from ingest import codings, debates, documents, gold
from ingest.coding import Coding
from ingest.debate import Debate
from ingest.errors import DebateRefused
from tests.ingest import small_debate

ARTICLE = "---\npublished: 2024\nlanguage: en\n---\nAda Wick says that lamps are dear.\n"


@pytest.fixture
def debate(tmp_path: Path) -> Debate:
    folder = small_debate.write(tmp_path)
    (folder / "documents").mkdir()
    for name in ("a.md", "b.md"):
        (folder / "documents" / name).write_text(ARTICLE)
    document = documents.read_one(str(folder / "documents" / "a.md"), "lamps")
    codings.save(Coding("a", document.sha256), document, folder / "gold")
    return debates.load(folder)


def test_only_coded_documents_are_gold(debate: Debate) -> None:
    [(document, coding)] = gold.coded_documents(debate)
    assert (document.id, coding.document) == ("a", "a")
    assert document.text == "Ada Wick says that lamps are dear."


def test_a_debate_without_documents_has_no_gold(tmp_path: Path) -> None:
    assert list(gold.coded_documents(small_debate.load(tmp_path))) == []


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("{", r"a\.json, line 2: .*mend the notation"),
        ("{'document': 'a'}", r"a\.json, line 1: 'text_sha256' is missing: add `text_sha256: …`"),
        ("[]", r"a\.json, line 1: 'file' is no mapping: write `key: value` lines"),
        ("{}", r"a\.json, line 1: 'document' is missing"),
        (b"\xff", r"a\.json, line 1: the file is not UTF-8"),
    ],
)
def test_a_broken_coding_is_named_with_its_line(debate: Debate, written: str | bytes, message: str) -> None:
    data = written if isinstance(written, bytes) else f"{written}\n".encode()
    (debate.folder / "gold" / "a.json").write_bytes(data)
    with pytest.raises(DebateRefused, match=message):
        list(gold.coded_documents(debate))


def test_a_coding_of_a_code_that_is_not_there_is_refused(debate: Debate) -> None:
    file = debate.folder / "gold" / "a.json"
    path = {"actor": "lumen", "path": "burn", "evidence": {"start": 0, "end": 3}}
    file.write_text(json.dumps(json.loads(file.read_text()) | {"paths": [path]}))
    with pytest.raises(DebateRefused, match=r"a\.json: a: no path of the codebook is called 'burn'"):
        list(gold.coded_documents(debate))


def test_a_coding_of_another_text_is_refused(debate: Debate) -> None:
    file = debate.folder / "gold" / "a.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"text_sha256": "0" * 64}))
    with pytest.raises(DebateRefused, match="the coding is of another text: code the document anew"):
        list(gold.coded_documents(debate))


def test_a_broken_document_is_named(debate: Debate) -> None:
    (debate.folder / "documents" / "b.md").write_bytes(b"\0")
    with pytest.raises(DebateRefused, match=r"b\.md: it is binary"):
        list(gold.coded_documents(debate))
