"""What the parts of a debate's folder must agree on: every code, actor and language that is named must exist."""

from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches

from ingest import languages
from ingest.codebook import ActorEntry, Anchors, Codebook
from ingest.located import Located, Place, Problem

RESERVED = ("neutral", "none")


def codebook_problems(book: Codebook, source: Located, folder: str) -> Iterator[Problem]:
    """What is wrong between the entries of a codebook that have the right shape each."""
    if book.debate.id != folder:
        yield _problem(source, ["debate", "id"], f"the id is {book.debate.id!r}: write the folder's name, {folder!r}")
    yield from _twice(source, _codes(book), "code")
    positions = {position.id for position in book.positions}
    for number, position in enumerate(book.positions):
        if position.id in RESERVED:
            message = f"{position.id!r} means that no side is taken: name the position otherwise"
            yield _problem(source, ["positions", number, "id"], message)
    for place, named in _positions_named(book):
        if named not in positions:
            yield _unknown(source, place, "position", named, positions)
    explainable = positions | {path.id for path in book.paths}
    for number, strategy in enumerate(book.strategies):
        for index, named in enumerate(strategy.explains):
            if named not in explainable:
                where: Place = ["strategies", number, "explains", index]
                yield _unknown(source, where, "position or path", named, explainable)


def _codes(book: Codebook) -> Iterator[tuple[Place, str]]:
    """Positions, propositions, paths and strategies share one space of names: their ids in the graph do."""
    for kind in ("positions", "propositions", "paths", "strategies"):
        for number, entry in enumerate(getattr(book, kind)):
            yield [kind, number, "id"], entry.id


def _positions_named(book: Codebook) -> Iterator[tuple[Place, str]]:
    for number, position in enumerate(book.positions):
        for which, covered in enumerate(position.covers):
            yield ["positions", number, "covers", which], covered
    for number, proposition in enumerate(book.propositions):
        for key, named in (("agree", proposition.agree), ("disagree", proposition.disagree)):
            if named is not None:
                yield ["propositions", number, key], named
    for number, path in enumerate(book.paths):
        if path.favours is not None:
            yield ["paths", number, "favours"], path.favours


def actor_problems(actors: list[ActorEntry], source: Located) -> Iterator[Problem]:
    """What is wrong between the entries of an actor list that have the right shape each."""
    types = {actor.id: actor.type for actor in actors}
    yield from _twice(source, (([number, "id"], actor.id) for number, actor in enumerate(actors)), "actor")
    for number, actor in enumerate(actors):
        if actor.parent is not None:
            yield from _tie(source, [number, "parent"], actor.id, actor.parent, types)
            if actor.type in ("person", "role"):
                message = f"{actor.id}: a {actor.type} has no parent: write an affiliation"
                yield _problem(source, [number, "parent"], message)
        for index, given in enumerate(actor.affiliation):
            yield from _tie(source, [number, "affiliation", index, "org"], actor.id, given.org, types)
            if given.from_ and given.to and given.to < given.from_[: len(given.to)]:
                message = f"{actor.id}: the role ends ({given.to}) before it begins ({given.from_}): mend the dates"
                yield _problem(source, [number, "affiliation", index, "to"], message)
    yield from _cycles(actors, source)


def _tie(source: Located, place: Place, actor: str, named: str, types: Mapping[str, str]) -> Iterator[Problem]:
    if named not in types:
        message = f"{actor}: {named!r} is not in the list: add it as an organisation, or mend the spelling"
        yield _problem(source, place, message)
    elif types[named] not in ("organisation", "publication"):
        message = f"{actor}: {named!r} is a {types[named]}: name an organisation or a publication"
        yield _problem(source, place, message)


def _cycles(actors: list[ActorEntry], source: Located) -> Iterator[Problem]:
    parents = {actor.id: actor.parent for actor in actors}
    for number, actor in enumerate(actors):
        seen: set[str] = set()
        above = actor.parent
        while above is not None and above != actor.id and above not in seen:
            seen.add(above)
            above = parents.get(above)
        if above == actor.id:
            message = f"{actor.id}: it is its own parent, by way of {actor.parent!r}: take out one of the parents"
            yield _problem(source, [number, "parent"], message)


def anchor_problems(anchors: Anchors, source: Located, book: Codebook) -> Iterator[Problem]:
    """What the examples name that neither the codebook nor the languages know."""
    for kind, what in (("propositions", "proposition"), ("strategies", "strategy"), ("paths", "path")):
        known = {entry.id for entry in getattr(book, kind)}
        for code in getattr(anchors, kind):
            if code not in known:
                yield _unknown(source, [kind, code], what, code, known)
    for place, language in _languages_named(anchors):
        if language not in languages.available():
            yield _unknown(source, place, "language", language, languages.available())


def _languages_named(anchors: Anchors) -> Iterator[tuple[Place, str]]:
    for code, proposition in anchors.propositions.items():
        for side in ("agree", "deny", "near"):
            for language in getattr(proposition, side):
                yield ["propositions", code, side, language], language
    for kind, conduct in (("strategies", anchors.strategies), ("paths", anchors.paths)):
        for code, examples in conduct.items():
            for language in examples.__pydantic_extra__:
                yield [kind, code, language], language
            for language in examples.near:
                yield [kind, code, "near", language], language


def _twice(source: Located, named: Iterator[tuple[Place, str]], what: str) -> Iterator[Problem]:
    first: dict[str, Place] = {}
    for place, name in named:
        if name in first:
            message = f"the {what} {name!r} is already at line {source.line(first[name])}: give this one another id"
            yield _problem(source, place, message)
        first.setdefault(name, place)


def _unknown(source: Located, place: Place, what: str, named: str, known: Collection[str]) -> Problem:
    near = get_close_matches(named, known, n=1)
    mend = f"did you mean {near[0]!r}?" if near else f"write one of {', '.join(sorted(known))}"
    return _problem(source, place, f"no {what} is called {named!r}: {mend}")


def _problem(source: Located, place: Place, message: str) -> Problem:
    return Problem(source.file, source.line(place), message)
