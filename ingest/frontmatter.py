"""The lines between `---` and `---` that head a text and say what it is."""

import re
from pathlib import Path

from ingest import located
from ingest.errors import DocumentRefused
from ingest.located import NotReadable

OPENING = re.compile(r"---[ \t]*\n")
CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.MULTILINE)
REMARK = re.compile(r"^\s*#.*$", re.MULTILINE)
KNOWN = ("id", "title", "publisher", "published", "language", "url", "genre")


def split(text: str) -> tuple[dict[str, str], dict[str, int], str]:
    """The known fields, the line of each, and the text that follows, without the white space around it.

    Raises DocumentRefused when a front matter is opened and cannot be read.
    """
    opening = OPENING.match(text)
    if not opening:
        return {}, {}, text.strip()
    closing = CLOSING.search(text, opening.end())
    if not closing:
        raise DocumentRefused("line 1: the front matter is opened by `---` and never closed: add a line `---` after it")
    fields, lines = _fields(text[opening.end() : closing.start()])
    return fields, lines, text[closing.end() :].strip()


def _fields(head: str) -> tuple[dict[str, str], dict[str, int]]:
    if not REMARK.sub("", head).strip():
        return {}, {}
    try:
        source = located.parse(head, Path("front matter"), first_line=2)
    except NotReadable as error:
        raise DocumentRefused(
            f"line {error.problem.line}: the front matter is broken: {error.problem.message}"
        ) from None
    if not isinstance(source.value, dict):
        raise DocumentRefused("line 2: the front matter is broken: write each line as `key: value`")
    fields = {}
    for key in KNOWN:
        value = source.value.get(key)
        if isinstance(value, list | dict):
            raise DocumentRefused(f"line {source.line([key])}: `{key}` must be one text: write `{key}: …`")
        if value is not None and value.strip():
            fields[key] = " ".join(value.split())
    return fields, {key: source.line([key]) for key in fields}
