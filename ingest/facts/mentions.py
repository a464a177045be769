"""Which listed actors and models some words name: names and aliases as written, whole words and version numbers."""

import re
from functools import lru_cache

from ingest.debate import ListedActor


def named_in(words: str, actors: tuple[ListedActor, ...]) -> list[str]:
    """The ids, in the order of the list; the longest name wins where two begin at one place."""
    pattern, owners = _names(actors)
    found = {id_ for match in pattern.finditer(words) for id_ in owners[match[0]]} if owners else set()
    return [actor.id for actor in actors if actor.id in found]


@lru_cache(maxsize=16)
def _names(actors: tuple[ListedActor, ...]) -> tuple[re.Pattern[str], dict[str, list[str]]]:
    owners: dict[str, list[str]] = {}
    for actor in actors:
        for name in (actor.name, *actor.aliases):
            owners.setdefault(name, []).append(actor.id)
    longest_first = sorted(owners, key=lambda name: (-len(name), name))
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w|[.,]\d)"), owners
