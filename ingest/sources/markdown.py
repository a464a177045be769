"""Markdown, kept as written: its marks stand in the text and count in the offsets; its first heading is its title."""

import re

from ingest.encoding import decode
from ingest.frontmatter import split
from ingest.sources import Page, Source, text

HEADING = re.compile(r"^ {0,3}#{1,6}[ \t]+(?P<title>.+?)(?:[ \t]+#+)?[ \t]*$", re.MULTILINE)


def read(data: bytes) -> Page:
    """The text after the front matter, if there is one."""
    fields, lines, body = split(decode(data))
    return Page(body, title(body), fields, lines)


def title(body: str) -> str:
    heading = HEADING.search(body)
    return heading["title"] if heading else text.title(body)


SOURCE = Source(suffixes=(".md", ".markdown"), read=read)
