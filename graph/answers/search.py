"""What a search finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SearchHit:
    """`kind`: actor, proposition, document or quotation; `id` is that of the actor, …, of the quotation's statement.

    `text` is what was found: a name or alias, a proposition in one language, a title, the words of a statement; each of
    `highlights` is a `(start, end)` in it, end exclusive. `score` is in (0, 1]. A quotation stands in `document` from
    the character `start`.
    """

    kind: str
    id: str
    name: str
    text: str
    language: str | None
    highlights: tuple[tuple[int, int], ...]
    score: float
    document: str | None
    start: int | None
    date: str | None
