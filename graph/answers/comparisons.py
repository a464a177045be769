"""Two actors side by side."""

from dataclasses import dataclass

from graph.answers.labels import ActorLabel, Label
from graph.answers.stances import StanceAnswer


@dataclass(frozen=True, slots=True)
class Compared:
    """What two actors hold last on a proposition, or on the question itself (`proposition` None); None: no evidence."""

    proposition: Label | None
    a: StanceAnswer | None
    b: StanceAnswer | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Where two actors agree and where they are at odds, each with the words of both.

    `position_*`: the latest on the question, a position's code, `neutral`, `mixed` or `none` (no evidence). `verdict`:
    `opposed` or `agreed` on the question or, where that does not tell, on all propositions of which both speak;
    `divided` where they agree on some and differ on others; `none` where nothing of what they hold meets. `undecided`:
    both speak of it, and one takes no side, or both sides, or a position in which that of the other has its place.
    """

    a: ActorLabel
    b: ActorLabel
    position_a: str
    position_b: str
    verdict: str
    verdict_en: str
    verdict_fr: str
    agreements: tuple[Compared, ...]
    conflicts: tuple[Compared, ...]
    undecided: tuple[Compared, ...]
    only_a: tuple[Compared, ...]
    only_b: tuple[Compared, ...]
