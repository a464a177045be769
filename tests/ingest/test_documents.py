"""Documents are read as written; a bad one is refused with what to do, and never stops the others."""

import hashlib
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.ontology.nodes import Document
from ingest import documents
from ingest.documents import LIMIT, Overrides
from ingest.errors import DocumentRefused

HEAD = "---\ntitle: Lamps out\npublished: 2024-08-14\nlanguage: en\n---\n"
BODY = "# Lamps\n\nThe town says that lamps are dear.\n"
DATED = Overrides(published="2024-08-14")

# The bytes of a file and what its refusal says.
REFUSED = [
    (b"", "it is empty: give a file with the text of an article"),
    (b" \n\n", "it is empty"),
    (b"\xef\xbb\xbf", "there is no text in it"),
    (HEAD.encode(), "there is no text in it: add the text of the article"),
    (b"text\0text", "it is binary (byte 4 is zero): save the article as plain text or Markdown"),
    ("texte".encode("utf-16"), "it is UTF-16: convert it, for example `iconv -f UTF-16 -t UTF-8 FILE > NEW`"),
    ("l'été".encode("latin-1"), "it is not UTF-8 (byte 2 is 0xe9): convert it, for example `iconv -f WINDOWS-1252"),
    (b"\xef\xbb\xbfab\xff", "it is not UTF-8 (byte 5 is 0xff)"),
    (BODY.encode(), "its date is missing: give it with --published YYYY-MM-DD, or in a front matter as `published:"),
    (b"---\npublished: 2024\n", "line 1: the front matter is opened by `---` and never closed"),
    (b"---\na: 1\ntitle: a: b\n---\nText", "line 3: the front matter is broken: mapping values are not allowed"),
    (b"---\ntitle: a\ntitle: b\n---\nText", "line 3: the front matter is broken: the key 'title' is there twice"),
    (b"---\njust words\n---\nText", "line 2: the front matter is broken: write each line as `key: value`"),
    (b"---\ntitle: [a, b]\n---\nText", "line 2: `title` must be one text"),
    (
        b"---\npublished: 14/08/2024\n---\nText",
        "line 2: '14/08/2024' is no date: write YYYY-MM-DD (or YYYY-MM, or YYYY)",
    ),
    (b"---\npublished: 2024-02-30\n---\nText", "line 2: '2024-02-30' is no date"),
    (b"---\npublished: 2024\nlanguage: klingon\n---\nText", "line 3: the language 'klingon' is not read: give one of"),
    (b"---\npublished: 2024\nurl: javascript:alert(1)\n---\nText", "line 3: the url 'javascript:alert(1)' must begin"),
    (b"---\npublished: 2024\nid: ../../etc\n---\nText", "line 3: '../../etc' cannot be an id"),
    (b"---\npublished: 2024\nid: .hidden\n---\nText", "line 3: '.hidden' cannot be an id"),
    (b"---\npublished: 2024\nid: " + b"x" * 300 + b"\n---\nText", "its id is longer than 150 bytes"),
]


def read(path: Path | str, overrides: Overrides = documents.NOTHING, stdin: bytes = b"") -> Document:
    found = list(documents.read([path], "lamps", overrides, io.BytesIO(stdin)))
    assert len(found) == 1
    assert isinstance(found[0], Document), found[0]
    return found[0]


def refusal(path: Path | str, overrides: Overrides = documents.NOTHING) -> str:
    found = list(documents.read([path], "lamps", overrides))
    assert len(found) == 1
    assert isinstance(found[0], DocumentRefused)
    return str(found[0])


def test_the_front_matter_says_what_the_document_is(tmp_path: Path) -> None:
    file = tmp_path / "lamps-out.en.md"
    file.write_text(
        HEAD.replace("title:", "publisher: The Beacon\nurl: https://beacon.test/1\nbased_on: [x]\ntitle:") + BODY
    )
    text = BODY.strip()
    assert read(file) == Document(
        id="lamps-out.en",
        debate="lamps",
        title="Lamps out",
        publisher="The Beacon",
        published="2024-08-14",
        language="en",
        url="https://beacon.test/1",
        genre=None,
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
    )


def test_options_win_over_the_front_matter(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text(HEAD + BODY)
    overrides = Overrides("b", "Lights", "The Spark", "2023", "fr-FR", "http://spark.test", "news")
    document = read(file, overrides)
    assert (document.id, document.title, document.publisher) == ("b", "Lights", "The Spark")
    assert (document.published, document.language) == ("2023", "fr")
    assert (document.url, document.genre) == ("http://spark.test", "news")


@pytest.mark.parametrize(
    ("name", "text", "title"),
    [
        ("a.txt", "\n  First line \nsecond", "First line"),
        ("a.txt", "# Not a heading here", "# Not a heading here"),
        ("a.md", "A line\n\n## The heading ##\n", "The heading"),
        ("a.markdown", "No heading at all\nin it", "No heading at all"),
        ("a.txt", "x" * 10_000, "x" * 199 + "…"),
    ],
)
def test_without_a_title_the_text_gives_one(tmp_path: Path, name: str, text: str, title: str) -> None:
    (tmp_path / name).write_text(text)
    assert read(tmp_path / name, Overrides(published="2024", language="en")).title == title


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_leave_the_text_as_it_is(tmp_path: Path, line_end: str, mark: str) -> None:
    file = tmp_path / "a.md"
    file.write_bytes((mark + HEAD + BODY).replace("\n", line_end).encode())
    assert read(file).text == BODY.strip()
    assert read(file).title == "Lamps out"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le maire assure que les lampes coûtent trop cher à la commune et qu'il faut les éteindre.", "fr"),
        ("The mayor says that the lamps cost the town too much and that they must be put out.", "en"),
    ],
)
def test_the_language_is_detected_when_nobody_gives_it(tmp_path: Path, text: str, language: str) -> None:
    (tmp_path / "a.txt").write_text(text)
    assert read(tmp_path / "a.txt", DATED).language == language


def test_a_text_in_a_language_that_is_not_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Der Bürgermeister sagt, dass die Lampen der Stadt zu teuer sind und aus müssen.")
    said = refusal(tmp_path / "a.txt", DATED)
    assert "it seems to be in 'de', which is not read: name its language (--language) if it is one of" in said
    assert "en (English), fr (French)" in said


@pytest.mark.parametrize(("data", "message"), REFUSED)
def test_what_cannot_be_read_is_refused_with_what_to_do(tmp_path: Path, data: bytes, message: str) -> None:
    file = tmp_path / "bad.md"
    file.write_bytes(data)
    said = refusal(file)
    assert said.startswith(f"{file}: ")
    assert message in said


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    with file.open("wb") as sparse:
        sparse.truncate(20_000_000_000)
    assert "it is too large (20000.0 MB): at most 5 MB are read" in refusal(file)


def test_large_standard_input_is_refused_after_the_limit() -> None:
    stream = io.BytesIO(b"x" * (LIMIT * 4))
    found = list(documents.read(["-"], "lamps", DATED, stream))
    assert "standard input: it is too large" in str(found[0])
    assert stream.tell() == LIMIT + 1


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none.md", "there is no such file: mend the path"),
        ("page.pdf", "this kind of file is not read: save the article as .md or .txt"),
        ("\0.md", "there is no such file: mend the path"),
        ("x" * 1000 + ".md", "it cannot be opened (File name too long): check the path and its permissions"),
    ],
)
def test_a_path_that_leads_nowhere_is_refused(tmp_path: Path, name: str, message: str) -> None:
    assert message in refusal(f"{tmp_path}/{name}")


def test_a_folder_yields_every_document_past_the_bad_ones(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("b.md", "deep/c.txt", "a.md", ".git/d.md", "notes.json"):
        (tmp_path / name).write_text(HEAD + BODY)
    (tmp_path / "b.md").write_bytes(b"\0")
    found = list(documents.read([tmp_path], "lamps"))
    assert [item.id if isinstance(item, Document) else "refused" for item in found] == ["a", "refused", "c"]


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    assert "no document is in this folder: put .md or .txt files there" in refusal(tmp_path)


def test_an_id_is_used_once_in_one_run(tmp_path: Path) -> None:
    for name in ("a.md", "a.txt"):
        (tmp_path / name).write_text(HEAD + BODY)
    first, second = documents.read([tmp_path / "a.md", tmp_path / "a.txt"], "lamps")
    assert isinstance(first, Document)
    assert f"a.txt: its id 'a' is also that of {tmp_path / 'a.md'}: change one" in str(second)


def test_what_is_of_one_document_is_not_given_to_several(tmp_path: Path) -> None:
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(HEAD + BODY)
    found = list(documents.read([tmp_path], "lamps", Overrides(title="All")))
    assert all("id, title and url are of one document" in str(item) for item in found)


def test_standard_input_has_an_id_that_stays_the_same() -> None:
    first, again = (read("-", stdin=(HEAD + BODY).encode()) for _ in range(2))
    assert first == again
    assert first.id == "2024-08-14-lamps-out"


pieces = st.sampled_from(
    [b"---\n", b"title: a\n", b"published: 2024\n", b"language: en\n", b"id: x\n", b"\xef\xbb\xbf", b"Lamps."]
)


@settings(deadline=None)
@given(st.lists(pieces | st.binary(max_size=9), max_size=12).map(b"".join), st.sampled_from([None, "2024", "soon"]))
def test_any_bytes_are_a_document_or_a_refusal(data: bytes, published: str | None) -> None:
    [found] = documents.read(["-"], "lamps", Overrides(published=published), io.BytesIO(data))
    if isinstance(found, Document):
        assert found.text
        assert found.text == found.text.strip()
        assert found.sha256 == hashlib.sha256(found.text.encode()).hexdigest()
    else:
        assert str(found).startswith("standard input: ")
