"""The gold of all debates as labels on tokens."""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenizers import Tokenizer

from ingest.annotators.tagger import KINDS
from ingest.annotators.windows import NOWHERE, Window, windows

ROLES = ("speaker", "content", "continuation")
_FRONT_MATTER = re.compile(r"---\n.*?\n---\n", re.S)

Tokens = tuple[int, int]
"""First and last token, both inside."""


@dataclass(frozen=True, slots=True)
class GoldDocument:
    id: str
    debate: str
    language: str
    genre: str
    text: str
    coding: dict[str, Any]


@dataclass(frozen=True, slots=True)
class MarkedStatement:
    """`roles`: the tokens of speaker, content and continuation, where they stand in the window."""

    cue: Tokens
    roles: tuple[Tokens | None, ...]
    kind: int


@dataclass(frozen=True, slots=True)
class Example:
    window: Window
    statements: tuple[MarkedStatement, ...]


def gold_documents(corpus: Path) -> Iterator[GoldDocument]:
    """Every coded document of every debate, by name; one whose text is not the coded one stops the training."""
    for path in sorted(corpus.glob("*/gold/*.json")):
        document = path.parents[1] / "documents" / f"{path.stem}.md"
        yield _read(path, document)


def _read(path: Path, document: Path) -> GoldDocument:
    coding = json.loads(path.read_text(encoding="utf-8"))
    stored = document.read_text(encoding="utf-8")
    header = _FRONT_MATTER.match(stored)
    text = stored[header.end() :].strip() if header else stored
    if coding["text_sha256"] != hashlib.sha256(text.encode()).hexdigest():
        raise SystemExit(f"{path} codes another text than {document}: code it again or restore the document.")
    genre = re.search(r"^genre: *(.+)$", header.group() if header else "", re.M)
    language = path.stem.rpartition(".")[2]
    return GoldDocument(path.stem, path.parents[1].name, language, genre[1] if genre else "", text, coding)


def examples(document: GoldDocument, tokenizer: Tokenizer) -> Iterator[Example]:
    for window in windows(document.text, tokenizer):
        marked = (_marked(statement, window) for statement in document.coding["statements"])
        yield Example(window, tuple(m for m in marked if m))


def _marked(statement: dict[str, Any], window: Window) -> MarkedStatement | None:
    cue = _tokens(statement["cue"], window)
    if not cue:
        return None
    roles = tuple(_tokens(statement[role], window) for role in ROLES)
    return MarkedStatement(cue, roles, KINDS.index(statement["kind"]))


def _tokens(span: dict[str, Any] | None, window: Window) -> Tokens | None:
    if not span:
        return None
    touched = [
        i
        for i, (start, end) in enumerate(window.offsets)
        if (start, end) != NOWHERE and start < span["end"] and end > span["start"]
    ]
    return (touched[0], touched[-1]) if touched else None
