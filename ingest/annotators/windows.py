"""Cuts a text into what the encoder reads at once: whole paragraphs, as many as fit."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from tokenizers import Tokenizer

LENGTH = 320
"""Tokens in a window, marks included."""
FIRST, END = 0, 2
"""Ids of `<s>`, which opens a window, and `</s>`, which closes every paragraph."""
NOWHERE = (-1, -1)
_PARAGRAPH = re.compile(r"[^\r\n\u2028\u2029]+")
_SENTENCE_END = re.compile(r"[.!?…][\"'»”’)\]]*$")

Token = tuple[int, tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Window:
    """Token ids, and where each stands in the text without its leading space; marks stand NOWHERE."""

    ids: tuple[int, ...]
    offsets: tuple[tuple[int, int], ...]


def windows(text: str, tokenizer: Tokenizer, length: int = LENGTH) -> Iterator[Window]:
    filled: list[Token] = []
    for piece in _pieces(text, tokenizer, length - 2):
        if filled and len(filled) + len(piece) + 2 > length:
            yield _window(filled)
            filled = []
        filled += [*piece, (END, NOWHERE)]
    if filled:
        yield _window(filled)


def _window(tokens: list[Token]) -> Window:
    ids, offsets = zip(*[(FIRST, NOWHERE), *tokens], strict=True)
    return Window(ids, offsets)


def _pieces(text: str, tokenizer: Tokenizer, length: int) -> Iterator[list[Token]]:
    """Paragraphs; one that is too long is cut behind its last sentence that fits, or where it must."""
    for paragraph in _PARAGRAPH.finditer(text):
        tokens = _tokens(text, paragraph.start(), paragraph.group(), tokenizer)
        while len(tokens) > length:
            cut = _last_sentence_end(text, tokens[:length])
            yield tokens[:cut]
            tokens = tokens[cut:]
        if tokens:
            yield tokens


def _tokens(text: str, start: int, paragraph: str, tokenizer: Tokenizer) -> list[Token]:
    encoding = tokenizer.encode(paragraph, add_special_tokens=False)
    placed = ((i, _trim(text, start + a, start + b)) for i, (a, b) in zip(encoding.ids, encoding.offsets, strict=True))
    return [(i, (a, b)) for i, (a, b) in placed if a < b]


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return start, end


def _last_sentence_end(text: str, tokens: list[Token]) -> int:
    for cut in range(len(tokens), len(tokens) // 2, -1):
        start, end = tokens[cut - 1][1]
        if _SENTENCE_END.search(text[start:end]):
            return cut
    return len(tokens)
