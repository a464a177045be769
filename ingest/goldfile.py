"""The shape of a file of codings, as `corpus/GUIDELINES.md` gives it; asked for its lines when a file is broken."""

from typing import Annotated, Literal

from pydantic import Field

from ingest.codebook import Date, Shape, Text

Offset = Annotated[int, Field(ge=0)]


class Words(Shape):
    text: str | None = None
    start: Offset
    end: Offset


class StanceRow(Shape):
    proposition: Text
    agree: bool


class StatementRow(Shape):
    id: Text
    speaker: Words
    actors: list[Text]
    cue: Words
    content: Words
    continuation: Words | None
    kind: Literal["direct", "mixed", "indirect", "report"]
    via: Text | None
    date: Date | None
    stances: list[StanceRow]
    position: Text


class AffiliationRow(Shape):
    actor: Text
    organisation: Text
    role: str
    evidence: Words


class ReleaseRow(Shape):
    model: Text
    owner: Text
    access: Literal["open", "closed"]
    date: Date | None
    evidence: Words


class PathRow(Shape):
    actor: Text
    path: Text
    evidence: Words


class StrategyRow(Shape):
    actor: Text
    strategy: Text
    basis: Literal["stated", "reported"]
    explains: Text | None
    evidence: Words


class GoldFile(Shape):
    document: Text
    text_sha256: Text
    statements: list[StatementRow]
    affiliations: list[AffiliationRow]
    releases: list[ReleaseRow]
    paths: list[PathRow]
    strategies: list[StrategyRow]
