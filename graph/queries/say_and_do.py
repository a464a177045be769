"""Does an actor do what it says?"""

from collections.abc import Mapping
from dataclasses import dataclass

from graph.answers import Quotation, SayAndDo
from graph.periods import MIXED
from graph.queries.standing import NONE
from graph.stances import NEUTRAL

Names = Mapping[str, tuple[str, str]]
"""Of each position, by its code, in English and French."""

SIDELESS: Names = {
    NEUTRAL: ("neither side", "aucun camp"),
    MIXED: ("one thing and another", "une chose et son contraire"),
}


@dataclass(frozen=True, slots=True)
class Shown:
    """A position, the last date of its evidence, and the last evidence."""

    position: str
    date: str
    quotation: Quotation


def latest(first: Shown | None, second: Shown | None, covered: Mapping[str, str]) -> Shown | None:
    """The later one, unless the earlier is a position in which the later has its place."""
    if first is None or second is None:
        return first or second
    former, later = sorted((first, second), key=lambda shown: shown.date)
    return former if covered.get(later.position) == former.position else later


def say_and_do(who: str, said: Shown | None, done: Shown | None, covered: Mapping[str, str], names: Names) -> SayAndDo:
    """The verdict on an actor; to do one of two things where both are said to have their place is consistent."""
    verdict, english, french = _verdict(who, said, done, covered, {**names, **SIDELESS})
    return SayAndDo(
        said=said.position if said else NONE,
        done=done.position if done else NONE,
        verdict=verdict,
        verdict_en=english,
        verdict_fr=french,
        said_in=said.quotation if said else None,
        done_in=done.quotation if done else None,
    )


def _verdict(
    who: str, said: Shown | None, done: Shown | None, covered: Mapping[str, str], names: Names
) -> tuple[str, str, str]:
    if said is None and done is None:
        return NONE, f"{who}: nothing said, nothing done.", f"{who} : rien de dit, rien de fait."
    if said is None:
        return "nothing said", f"{who}: nothing said.", f"{who} : rien de dit."
    if done is None:
        return "nothing done", f"{who}: nothing done.", f"{who} : rien de fait."
    (says, dit), (does, fait) = names[said.position], names[done.position]
    if said.position == done.position or covered.get(done.position) == said.position:
        return (
            "consistent",
            f"{who}: consistent, says “{says}” and does “{does}”.",
            f"{who} : cohérent, dit « {dit} » et fait « {fait} ».",
        )
    return (
        f"says {said.position} does {done.position}",
        f"{who}: says “{says}” but does “{does}”.",
        f"{who} : dit « {dit} » mais fait « {fait} ».",
    )
