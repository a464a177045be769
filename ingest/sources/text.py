"""Plain text; its first line with words is its title."""

from ingest.encoding import decode
from ingest.frontmatter import split
from ingest.sources import Page, Source


def read(data: bytes) -> Page:
    """The text after the front matter, if there is one."""
    fields, lines, text = split(decode(data))
    return Page(text, title(text), fields, lines)


def title(text: str) -> str:
    return next((line.strip() for line in text.splitlines() if line.strip()), "")


SOURCE = Source(suffixes=(".txt",), read=read)
