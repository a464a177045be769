"""What counts for an organisation beside its own words and deeds.

Rolled up, what its parts say and do (`PART_OF`: a cloud firm of its group) counts for the whole; voiced, what people
say counts for the organisation whose role they hold at that date. A role of which only a text tells has no dates and
counts always. Whose it was is kept.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias, TypeVar

from graph.evidence import Evidence, Saying, Words
from graph.explanations import serves
from graph.gathering import evidence_of
from graph.store.session import Store
from graph.ties import STEPS, Tie, dated_first

T = TypeVar("T")
Roles: TypeAlias = Mapping[tuple[str, str], set[Tie]]
"""The roles of a person in an organisation, by organisation and person."""

PARTS = """
UNWIND $actors AS id
MATCH (:Actor {id: id})<-[:PART_OF]-(a:Actor)
RETURN id AS whole, a.id AS part
ORDER BY whole, part
"""

PEOPLE = """
UNWIND $actors AS id
MATCH (:Actor {id: id})<-[t:SERVES_AS|AFFILIATED_WITH]-(a:Actor)
WHERE a.kind IN ['Person', 'Source']
RETURN DISTINCT id AS organisation, a.id AS person, t.from AS from, t.to AS to
ORDER BY organisation, person, from, to
"""


@dataclass(frozen=True, slots=True)
class Counted:
    """What counts for an actor; `sayers` (by statement) and `doers` (by words) are others than the actor itself.

    `firms`: the actor and its parts.
    """

    evidence: Evidence
    firms: tuple[str, ...]
    sayers: Mapping[str, tuple[str, ...]]
    doers: Mapping[Words, tuple[str, ...]]


def counted(
    store: Store, debate: str, actors: Iterable[str], *, roll_up: bool = False, voiced: bool = False
) -> dict[str, Counted]:
    """What counts for each actor in the debate; an actor without evidence has some that is empty."""
    wanted = sorted(set(actors))
    parts = _parts(store, wanted) if roll_up else {actor: set() for actor in wanted}
    whole = sorted({*wanted, *(part for found in parts.values() for part in found)})
    roles = _roles(store, whole) if voiced else {}
    everyone = {*whole, *(person for _, person in roles)}
    found = {evidence.actor: evidence for evidence in evidence_of(store, everyone) if evidence.debate == debate}
    return {actor: _counted(Evidence(actor, debate), [actor, *sorted(parts[actor])], roles, found) for actor in wanted}


def _parts(store: Store, wanted: Iterable[str]) -> dict[str, set[str]]:
    """All that is part of each, itself or through another."""
    parts: dict[str, set[str]] = defaultdict(set)
    frontier = set(wanted)
    for _ in range(STEPS):
        rows = store.rows(PARTS, actors=sorted(frontier))
        for row in rows:
            parts[row["whole"]].add(row["part"])
        frontier = {row["part"] for row in rows} - parts.keys()
    return {whole: _within(whole, parts) - {whole} for whole in wanted}


def _within(whole: str, parts: Mapping[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    frontier = {whole}
    while frontier:
        frontier = {part for each in frontier for part in parts.get(each, ())} - reached
        reached |= frontier
    return reached


def _roles(store: Store, organisations: list[str]) -> Roles:
    roles: dict[tuple[str, str], set[Tie]] = defaultdict(set)
    for row in store.rows(PEOPLE, actors=organisations):
        roles[row["organisation"], row["person"]].add(Tie(row["organisation"], row["from"], row["to"]))
    return {pair: dated_first(found) for pair, found in roles.items()}


def _counted(empty: Evidence, firms: list[str], roles: Roles, found: Mapping[str, Evidence]) -> Counted:
    held = [found[firm] for firm in firms if firm in found]
    spoken = [*((each.actor, saying) for each in held for saying in each.sayings), *_voiced(firms, roles, found)]
    evidence = replace(
        empty,
        sayings=tuple({saying.statement: saying for _, saying in spoken}.values()),
        deeds=tuple(dict.fromkeys(deed for each in held for deed in each.deeds)),
        interests=tuple(dict.fromkeys(interest for each in held for interest in each.interests)),
        covered=next((each.covered for each in found.values()), {}),
    )
    sayers = _others(((saying.statement, actor) for actor, saying in spoken), empty.actor)
    doers = _others(((deed.words, each.actor) for each in held for deed in each.deeds), empty.actor)
    return Counted(evidence, tuple(firms), sayers, doers)


def _voiced(firms: list[str], roles: Roles, found: Mapping[str, Evidence]) -> Iterator[tuple[str, Saying]]:
    """What people say while they hold a role in one of the firms."""
    for (firm, person), held in roles.items():
        if firm in firms and person in found:
            for saying in found[person].sayings:
                if any(serves(tie, saying.date, saying.date) for tie in held):
                    yield person, saying


def _others(pairs: Iterable[tuple[T, str]], itself: str) -> dict[T, tuple[str, ...]]:
    """Whose each is, where it is not the actor's own."""
    actors: dict[T, set[str]] = defaultdict(set)
    for key, actor in pairs:
        actors[key].add(actor)
    return {key: tuple(sorted(found)) for key, found in actors.items() if itself not in found}
