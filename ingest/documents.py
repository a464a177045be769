"""Reads documents from files, folders or standard input; a bad one is reported and never stops the others."""

import hashlib
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from graph.dates import is_date
from graph.ontology.nodes import Document
from ingest import languages, sources
from ingest.detection import detect
from ingest.errors import DocumentRefused
from ingest.sources import Page, Source

LIMIT = 5_000_000  # bytes: a long book; an article has about ten thousand
STDIN = "-"
LONGEST_ID = 150  # so that `<id>.json` is a file name everywhere
LONGEST_TITLE = 200


@dataclass(frozen=True, slots=True)
class Overrides:
    """What the caller knows better than the front matter; None leaves a field as the document has it."""

    id: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None
    genre: str | None = None


NOTHING = Overrides()


def read(
    paths: Iterable[Path | str],
    debate: str,
    overrides: Overrides = NOTHING,
    stdin: BinaryIO | None = None,
) -> Iterator[Document | DocumentRefused]:
    """Every document of the paths, in order: files, folders (all readable files below them) or `-`, standard input.

    A document that cannot be read comes out as the DocumentRefused that says why and what to do.
    """
    files = [file for path in paths for file in _files(str(path))]
    seen: dict[str, str] = {}
    for file in files:
        try:
            if isinstance(file, DocumentRefused):
                raise file
            if len(files) > 1 and (overrides.id or overrides.title or overrides.url):
                raise DocumentRefused(f"{file}: id, title and url are of one document: give them with a single file")
            document = read_one(file, debate, overrides, stdin)
            if document.id in seen:
                raise DocumentRefused(f"{file}: its id {document.id!r} is also that of {seen[document.id]}: change one")
            seen[document.id] = file
            yield document
        except DocumentRefused as refusal:
            yield refusal


def read_one(path: str, debate: str, overrides: Overrides = NOTHING, stdin: BinaryIO | None = None) -> Document:
    """The document of one file, or of standard input (`-`); raises DocumentRefused."""
    try:
        page = _source(path).read(_bytes(path, stdin))
        return _document(path, page, debate, overrides)
    except DocumentRefused as refusal:
        name = "standard input" if path == STDIN else path
        raise DocumentRefused(f"{name}: {refusal}") from None


def _files(path: str) -> list[str | DocumentRefused]:
    if path == STDIN or not _is_folder(path):
        return [path]
    suffixes = sources.by_suffix()
    found = sorted(
        str(file)
        for file in Path(path).rglob("*")
        if file.suffix.lower() in suffixes and not _is_hidden(file.relative_to(path)) and file.is_file()
    )
    nothing = DocumentRefused(f"{path}: no document is in this folder: put {_suffixes()} files there")
    return [*found] if found else [nothing]


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except OSError:
        return False


def _is_hidden(file: Path) -> bool:
    return any(part.startswith(".") for part in file.parts)


def _suffixes() -> str:
    return " or ".join(sources.load(name).suffixes[0] for name in sources.available())


def _source(path: str) -> Source:
    if path == STDIN:
        return sources.load("markdown")
    source = sources.by_suffix().get(Path(path).suffix.lower())
    if not source:
        raise DocumentRefused(f"this kind of file is not read: save the article as {_suffixes()}")
    return source


def _bytes(path: str, stdin: BinaryIO | None) -> bytes:
    if path == STDIN:
        data = (stdin or sys.stdin.buffer).read(LIMIT + 1)
        if len(data) > LIMIT:
            raise _too_large(None)
        return data
    try:
        if not Path(path).is_file():
            raise DocumentRefused("there is no such file: mend the path")
        size = Path(path).stat().st_size
        if size > LIMIT:
            raise _too_large(size)
        return Path(path).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise DocumentRefused(f"it cannot be opened ({reason}): check the path and its permissions") from None


def _too_large(size: int | None) -> DocumentRefused:
    given = f" ({size / 1_000_000:.1f} MB)" if size else ""
    return DocumentRefused(f"it is too large{given}: at most {LIMIT // 1_000_000} MB are read, so cut it into articles")


def _document(path: str, page: Page, debate: str, overrides: Overrides) -> Document:
    if not page.text:
        raise DocumentRefused("there is no text in it: add the text of the article")
    published = _published(page, overrides)
    title = _field(page, overrides, "title") or page.title
    url = _field(page, overrides, "url")
    if url and not re.match(r"https?://[^\s]+$", url):
        raise DocumentRefused(f"{_where(page, overrides, 'url')}the url {url!r} must begin with http:// or https://")
    return Document(
        id=_id(path, page, overrides, f"{published} {title}"),
        debate=debate,
        title=title if len(title) <= LONGEST_TITLE else title[: LONGEST_TITLE - 1] + "…",
        publisher=_field(page, overrides, "publisher"),
        published=published,
        language=_language(page, overrides),
        url=url,
        genre=_field(page, overrides, "genre"),
        text=page.text,
        sha256=hashlib.sha256(page.text.encode()).hexdigest(),
    )


def _field(page: Page, overrides: Overrides, name: str) -> str | None:
    given: str | None = getattr(overrides, name)
    return given if given is not None else page.fields.get(name)


def _where(page: Page, overrides: Overrides, name: str) -> str:
    """The place of a field that the front matter gives."""
    return f"line {page.lines[name]}: " if getattr(overrides, name) is None and name in page.lines else ""


def _published(page: Page, overrides: Overrides) -> str:
    published = _field(page, overrides, "published")
    if not published:
        raise DocumentRefused(
            "its date is missing: give it with --published YYYY-MM-DD, or in a front matter as `published: YYYY-MM-DD`"
        )
    if not is_date(published):
        place = _where(page, overrides, "published")
        raise DocumentRefused(f"{place}{published!r} is no date: write YYYY-MM-DD (or YYYY-MM, or YYYY)")
    return published


def _language(page: Page, overrides: Overrides) -> str:
    known = ", ".join(f"{code} ({languages.name(code)})" for code in languages.available())
    given = _field(page, overrides, "language")
    language = re.split("[-_]", given.strip().lower())[0] if given else detect(page.text)
    if language in languages.available():
        return language
    if given:
        place = _where(page, overrides, "language")
        raise DocumentRefused(f"{place}the language {given!r} is not read: give one of these: {known}")
    raise DocumentRefused(
        f"it seems to be in {language!r}, which is not read: name its language (--language) if it is one of {known}"
    )


def _id(path: str, page: Page, overrides: Overrides, otherwise: str) -> str:
    given = _field(page, overrides, "id")
    if given is None:
        given = _slug(otherwise) if path == STDIN else Path(path).stem
    if not given.isprintable() or set(given) & set("/\\") or given.startswith(".") or not given.strip():
        place = _where(page, overrides, "id")
        raise DocumentRefused(f"{place}{given!r} cannot be an id: use letters, digits, hyphens and full stops")
    if len(given.encode()) > LONGEST_ID:
        raise DocumentRefused(
            f"its id is longer than {LONGEST_ID} bytes: give a shorter one in the front matter as `id: …`"
        )
    return given


def _slug(words: str) -> str:
    return "-".join(re.findall(r"\w+", words.lower()))[:60].rstrip("-")
