"""Patterns over the row of letters (`ingest.annotators.items`) that tie a person, a role and an organisation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.annotators.items import Item, Row
from ingest.annotators.unnamed import anonymous, slug
from ingest.coding import CodedAffiliation, Span

_ASIDE = r"(?:\([wNgd]{1,6}\))?"
_STATED = (
    # Ada Lint, head of sales at Orbis and director of Vela | Ada Lint (head of Orbis) | Ada Lint was the head of Orbis
    re.compile(
        rf"P(?:,|\(|b[wb]?|,?rb)[dibswg]{{0,5}}(?P<role>N{_ASIDE}[wgdNoci]{{0,10}}?)(?P<o>O)"
        r"(?:(?:c|,)[dw]{0,3}N[wgdoi]{0,8}?(?P<o2>O))?"
    ),
    # Ada Lint, who runs the firm Orbis | Ada Lint heads Orbis
    re.compile(r"P,?[rwc]{0,2}(?P<role>v)[wdgo]{0,8}?(?P<o>O)"),
    # Ada Lint owns the hotel and presides over Orbis
    re.compile(r"P[rv][wdgo]{0,8}?c(?P<role>v)[wdgo]{0,5}?(?P<o>O)"),
    # Ada Lint and Bo Quist, of the firm Orbis | Ada Lint (Orbis)
    re.compile(r"(?:Pc)?P,?(?P<role>g)[dow]{0,3}(?P<o>O)|P\((?P<role2>)(?P<o2>O)\)"),
    # the head of Orbis, Ada Lint | two researchers of Orbis in Basel, Ada Lint and Bo Quist
    re.compile(r"(?P<role>N[wgdioc]{0,5}?)(?P<o>O)(?:\(O\))?(?:g[dw]{1,3})?,?(?:Pc)?P"),
    # Orbis chief executive Ada Lint | Orbis's chief scientist, Ada Lint
    re.compile(r"(?P<o>O)x?w{0,2}(?P<role>N)(?:cN)?,?P"),
    # Orbis, led by its head Ada Lint
    re.compile(r"(?P<o>O),?(?P<role>u)g[dsw]{0,3}N?P"),
)
_ROLE_WITH_PERSON = (
    # its president, Ada Lint | the economist Ada Lint | Senators Ada Lint and Bo Quist
    re.compile(r"(?P<role>N[wgd]{0,5}?),?(?:Pc)?P(?!x)"),
    # Ada Lint, the general secretary | Ada Lint (Minister of Labour) | Ada Lint was vice-president
    re.compile(r"P(?:,|\(|b)[dsiwgox]{0,4}(?P<role>N[wgd]{0,5})(?=[,).|rc])"),
)
_ROLE_ALONE = (
    re.compile(r"(?P<definite>d)w{0,2}(?P<role>N(?:cN)?[wgd]{0,8}?g[do]{0,3})(?P<o>O)"),
    re.compile(r"(?P<definite>)(?P<o>O)x?w{0,2}(?P<role>N)"),
)


@dataclass(frozen=True, slots=True)
class Role:
    """A role as the text words it; `persons` and `organisation` are ids of what stands beside it."""

    words: str
    persons: tuple[str, ...]
    organisation: str | None
    definite: bool
    evidence: Span


def stated(line: Row, text: str) -> Iterator[CodedAffiliation]:
    """What the text says outright of persons whom it names, one tie of a person to an organisation each."""
    seen: set[tuple[str, str]] = set()
    for match in _matches(_STATED, line):
        for organisation in ("o", "o2"):
            if match.groupdict().get(organisation):
                for tie in _tie(match, organisation, line, text):
                    if (tie.actor, tie.organisation) not in seen:
                        seen.add((tie.actor, tie.organisation))
                        yield tie


def roles(line: Row, text: str) -> Iterator[Role]:
    """Roles beside a listed person, and roles beside an organisation alone."""
    for match in _matches(_ROLE_WITH_PERSON, line):
        persons = tuple(i.mention.entity for i in _people(match, line) if i.mention and i.mention.entity)
        if persons:
            yield Role(_words(match, line, text), persons, None, True, _evidence(match, line))
    for match in _matches(_ROLE_ALONE, line):
        organisation = line.items[match.start("o")].mention
        if organisation and organisation.entity:
            yield Role(_words(match, line, text), (), organisation.entity, True, _evidence(match, line))


def _matches(ways: tuple[re.Pattern[str], ...], line: Row) -> Iterator[re.Match[str]]:
    for way in ways:
        yield from way.finditer(line.letters)


def _people(match: re.Match[str], line: Row) -> list[Item]:
    return [line.items[match.start() + i] for i, letter in enumerate(match.group()) if letter == "P"]


def _tie(match: re.Match[str], organisation: str, line: Row, text: str) -> Iterator[CodedAffiliation]:
    house = _organisation(line.items[match.start(organisation)], text)
    for person in _people(match, line):
        actor = person.mention.entity if person.mention else None
        yield CodedAffiliation(
            actor or anonymous(None, text[person.start : person.end]),
            house,
            _words(match, line, text),
            _evidence(match, line),
        )


def _words(match: re.Match[str], line: Row, text: str) -> str:
    first, last = match.span("role") if match.group("role") is not None else (0, 0)
    while last > first and line.letters[last - 1] in "gdi":
        last -= 1
    return text[line.items[first].start : line.items[last - 1].end] if last > first else ""


def _evidence(match: re.Match[str], line: Row) -> Span:
    return Span(line.items[match.start()].start, line.items[match.end() - 1].end)


def _organisation(item: Item, text: str) -> str:
    known = item.mention.entity if item.mention else None
    return known or slug(text[item.start : item.end])
