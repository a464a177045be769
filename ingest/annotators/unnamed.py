"""Ids of people and groups that the actor list does not know: stable for organisation and role within a document."""

import re

from ingest.annotators.lexicon import Lexicon
from ingest.annotators.names import fold
from ingest.annotators.phrases import Phrase

LONGEST = 6  # words of a role that make it into an id


def slug(text: str) -> str:
    """The text in the letters of an id."""
    return re.sub(r"[^a-z0-9]+", "-", fold(text)).strip("-")


def unnamed(organisation: str | None, role: str) -> str:
    """`anon:<organisation>:<role or name>`; the organisation is empty when the text gives none."""
    return f"anon:{organisation or ''}:{slug(role) or 'source'}"


def role_words(phrase: Phrase, known: Lexicon) -> str:
    """What the phrase calls the source, without article, organisation and relative clause."""
    words = [word for word in phrase.words if word.end <= phrase.core]
    while words and any(
        known.has(group, words[0].text) for group in ("definite", "indefinite_articles", "possessives")
    ):
        words.pop(0)
    kept = [w for w in words if not any(m.span.start <= w.start < m.span.end for m in phrase.bound)]
    while kept and (known.has("genitives", kept[-1].text) or known.has("definite", kept[-1].text)):
        kept.pop()
    return " ".join(word.text for word in kept[:LONGEST])
