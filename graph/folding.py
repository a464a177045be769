"""Words as people look for them: without regard to case, accents and ligatures."""

import re
import unicodedata
from functools import cache

MARKS = "[\u0300-\u036f]*"  # accents written as characters of their own
LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "ff": "ﬀ", "fi": "ﬁ", "fl": "ﬂ"}
JOINED = LIGATURES | {"ae": "æÆ", "oe": "œŒ", "ss": "ßẞ"}
ALPHABETS = (range(0x530), range(0x1E00, 0x2000), range(0xFB00, 0xFB07))  # Latin, Greek, Cyrillic; accented; ligatures


def folded(text: str) -> str:
    """The text in small letters without accents, its ligatures taken apart."""
    decomposed = unicodedata.normalize("NFKD", text)
    plain = "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
    for apart, joined in JOINED.items():  # some of them Unicode does not take apart
        plain = plain.replace(joined[0], apart)
    return plain.strip()


def pattern(word: str) -> str:
    """A regular expression, for Java as for Python, of whatever is folded to the same as the word."""
    parts = re.split(f"({'|'.join(JOINED)})", folded(word))
    return "".join(f"(?:{_spelt(part)}|[{JOINED[part]}])" if part in JOINED else _spelt(part) for part in parts)


def _spelt(letters: str) -> str:
    return "".join(map(_letter, letters))


def _letter(letter: str) -> str:
    if not letter.isalnum():
        return re.escape(letter)
    return f"[{''.join(sorted({letter, *_variants().get(letter, ())}))}]{MARKS}"


@cache
def _variants() -> dict[str, list[str]]:
    """The characters of the alphabets by what they are folded to."""
    found: dict[str, list[str]] = {}
    for character in (chr(number) for alphabet in ALPHABETS for number in alphabet):
        if character.isalpha():
            found.setdefault(folded(character), []).append(character)
    return found
