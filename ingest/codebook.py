"""The shapes of a debate's files: what may stand in `codebook.yaml`, `actors.json` and `anchors.yaml`."""

from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from graph.dates import is_date


def _dated(written: str) -> str:
    if not is_date(written):
        raise ValueError(f"{written!r} is no date: write YYYY, YYYY-MM or YYYY-MM-DD")
    return written


Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+$", max_length=80)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=2000)]
Texts = Annotated[list[Text], Field(max_length=2000)]
Date = Annotated[str, AfterValidator(_dated)]


class Shape(BaseModel):
    """A mapping that knows all its keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Question(Shape):
    en: Text
    fr: Text


class DebateEntry(Shape):
    id: Code
    question: Question


class PositionEntry(Shape):
    id: Code
    covers: list[Code] = []
    en: Text
    fr: Text


class PropositionEntry(Shape):
    id: Code
    frame: Code
    agree: Code | None
    disagree: Code | None = None
    en: Text
    fr: Text


class PathEntry(Shape):
    id: Code
    favours: Code | None = None
    en: Text
    fr: Text


class StrategyEntry(Shape):
    id: Code
    explains: list[Code]
    en: Text
    fr: Text
    is_: Text = Field(alias="is")


class Codebook(Shape):
    """`codebook.yaml`: the question and the codes."""

    debate: DebateEntry
    positions: list[PositionEntry] = Field(min_length=2, max_length=20)
    propositions: list[PropositionEntry] = Field(min_length=1, max_length=500)
    paths: list[PathEntry] = Field(default=[], max_length=100)
    strategies: list[StrategyEntry] = Field(default=[], max_length=500)


class AffiliationEntry(Shape):
    org: Code
    role: Text
    from_: Date | None = Field(default=None, alias="from")
    to: Date | None = None


class ActorEntry(Shape):
    id: Code
    type: Literal["person", "organisation", "publication", "role", "model"]
    name: Text
    aliases: Texts = []
    affiliation: list[AffiliationEntry] = []
    parent: Code | None = None
    country: Text | None = None
    wikidata: Annotated[str, StringConstraints(pattern=r"^Q[0-9]+$")] | None = None


class PropositionAnchors(Shape):
    """Examples of each side, and of what only looks like the code (`near`), by language."""

    rule: Text | None = None
    agree: dict[str, Texts] = {}
    deny: dict[str, Texts] = {}
    near: dict[str, Texts] = {}


class StrategyAnchors(BaseModel):
    """As for a proposition, but for a strategy, or a path, the languages stand beside `rule` and `near`."""

    model_config = ConfigDict(extra="allow", frozen=True)
    __pydantic_extra__: dict[str, Texts]

    rule: Text | None = None
    near: dict[str, Texts] = {}


class Anchors(Shape):
    """`anchors.yaml`: the coding rule and the examples of the codes."""

    propositions: dict[str, PropositionAnchors] = {}
    strategies: dict[str, StrategyAnchors] = {}
    paths: dict[str, StrategyAnchors] = {}
