"""What does an actor say, release and do in the order of time, and does it do what it says?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from graph.answers import ActorLabel, Quotation, SayAndDo, Timeline, TimelineEvent
from graph.evidence import Deed
from graph.ontology.nodes import Stance
from graph.ontology.relations import Evidences
from graph.periods import MIXED
from graph.queries.identifiers import not_found
from graph.queries.labels import ACTOR, actor_label
from graph.queries.quotations import Shown as Words
from graph.queries.quotations import headings, quotation, statements_quoted
from graph.queries.releases import Release, Releasing, releases
from graph.queries.say_and_do import Names, Shown, latest, say_and_do
from graph.stances import derive
from graph.store.session import Store
from graph.voices import Counted, counted

NAMED = f"UNWIND $actors AS id MATCH (a:Actor {{id: id}}) RETURN {ACTOR} AS actor ORDER BY a.id"

WITH_EVIDENCE = f"""
MATCH (:Debate {{id: $debate}})<-[:ON]-(s:Stance)<-[:HOLDS]-(a:Actor)
WITH a, sum(s.n) AS evidence
RETURN {ACTOR} AS actor, evidence
ORDER BY a.id
"""

POSITIONS = """
MATCH (c:Position {debate: $debate})
RETURN c.code AS code, c.name_en AS en, c.name_fr AS fr
ORDER BY code
"""

LIMIT = 50
BASES = ("said", "done")


def timelines(
    store: Store,
    debate: str,
    actors: Sequence[str] = (),
    *,
    roll_up: bool = False,
    voiced: bool = False,
    limit: int = LIMIT,
) -> tuple[Timeline, ...]:
    """One timeline for each actor named, else for the `limit` actors with most evidence on the question.

    `roll_up` counts what its parts say, do and release as its own, `voiced` what people say while they hold a role in
    it. Raises NotFound.
    """
    asked = _named(store, actors) if actors else _with_most(store, debate, limit)
    found = counted(store, debate, [actor.id for actor in asked], roll_up=roll_up, voiced=voiced)
    released = releases(store, debate, {firm for each in found.values() for firm in each.firms})
    sources = _sources(store, found.values(), released)
    names = {row["code"]: (row["en"], row["fr"]) for row in store.rows(POSITIONS, debate=debate)}
    return tuple(_timeline(actor, found[actor.id], released, sources, names) for actor in asked)


def _named(store: Store, actors: Sequence[str]) -> list[ActorLabel]:
    known = {row["actor"]["id"]: actor_label(row["actor"]) for row in store.rows(NAMED, actors=sorted(set(actors)))}
    for actor in actors:
        if actor not in known:
            raise not_found(store, "actor", actor)
    return [known[actor] for actor in dict.fromkeys(actors)]


def _with_most(store: Store, debate: str, limit: int) -> list[ActorLabel]:
    evidence = {actor_label(row["actor"]): row["evidence"] for row in store.rows(WITH_EVIDENCE, debate=debate)}
    for each in releases(store, debate).values():
        evidence[each.actor] = evidence.get(each.actor, 0) + len(each.releases)
    return sorted(evidence, key=lambda actor: (-evidence[actor], actor.name, actor.id))[:limit]


@dataclass(frozen=True, slots=True)
class _Sources:
    """Statements by id, headings by document, labels of those who speak or do for others by id."""

    statements: Mapping[str, Quotation]
    headings: Mapping[str, dict[str, object]]
    names: Mapping[str, ActorLabel]


def _sources(store: Store, found: Iterable[Counted], released: Mapping[str, Releasing]) -> _Sources:
    all_counted = list(found)
    statements = {saying.statement for each in all_counted for saying in each.evidence.sayings}
    documents = {deed.words.document for each in all_counted for deed in each.evidence.deeds}
    documents |= {release.shown.words.document for each in released.values() for release in each.releases}
    others = {actor for each in all_counted for those in each.sayers.values() for actor in those}
    others |= {firm for each in all_counted for firm in each.firms}
    labels = (actor_label(row["actor"]) for row in store.rows(NAMED, actors=sorted(others)))
    return _Sources(
        statements_quoted(store, statements), headings(store, documents), {label.id: label for label in labels}
    )


def _timeline(
    actor: ActorLabel, found: Counted, released: Mapping[str, Releasing], sources: _Sources, names: Names
) -> Timeline:
    own = _together(actor, found, released, sources)
    events = {*_words(found, sources), *_deeds(found, sources), *_released(own, sources)}
    ordered = sorted(events, key=lambda e: (e.date, e.kind, e.quotation.document, e.quotation.start, e.position))
    return Timeline(actor, _judged(found, own, sources, names), tuple(ordered))


def _together(actor: ActorLabel, found: Counted, released: Mapping[str, Releasing], sources: _Sources) -> Releasing:
    """What the actor and its parts released, as one."""
    every = (
        replace(release, shown=replace(release.shown, doers=() if firm == actor.id else (sources.names[firm],)))
        for firm in found.firms
        if firm in released
        for release in released[firm].releases
    )
    return Releasing(actor, tuple(sorted(every, key=lambda release: (release.shown.date, release.model))))


def _words(found: Counted, sources: _Sources) -> Iterator[TimelineEvent]:
    for saying in found.evidence.sayings:
        shown = _quoted(saying.statement, found, sources)
        yield TimelineEvent(saying.date, "words", saying.position, None, shown)


def _quoted(statement: str, found: Counted, sources: _Sources) -> Quotation:
    sayers = tuple(sources.names[actor] for actor in found.sayers.get(statement, ()))
    return replace(sources.statements[statement], voiced_by=sayers)


def _deeds(found: Counted, sources: _Sources) -> Iterator[TimelineEvent]:
    surest = sorted(found.evidence.deeds, key=lambda deed: deed.confidence)
    for deed in {(deed.date, deed.position, deed.words): deed for deed in surest}.values():
        yield TimelineEvent(deed.date, "deed", deed.position, None, _deed(deed, found, sources))


def _deed(deed: Deed, found: Counted, sources: _Sources) -> Quotation:
    doers = tuple(sources.names[actor] for actor in found.doers.get(deed.words, ()))
    return quotation(Words(deed.words, deed.date, deed.confidence, doers), sources.headings[deed.words.document])


def _released(own: Releasing, sources: _Sources) -> Iterator[TimelineEvent]:
    for release in own.releases:
        yield TimelineEvent(release.shown.date, "release", release.access, release.name, _release(release, sources))


def _release(release: Release, sources: _Sources) -> Quotation:
    return quotation(release.shown, sources.headings[release.shown.words.document])


def _judged(found: Counted, own: Releasing, sources: _Sources, names: Names) -> SayAndDo:
    nodes, relations = derive(found.evidence)
    of = {basis: _last(node for node in nodes if node.agree is None and node.basis == basis) for basis in BASES}
    statements = [r.source for r in relations if isinstance(r, Evidences) and of["said"] and r.target == of["said"].id]
    covered = found.evidence.covered
    done = latest(_last_deed(of["done"], found, sources), _last_release(own, sources), covered)
    return say_and_do(own.actor.name, _last_said(of["said"], statements, found, sources), done, covered, names)


def _last(stances: Iterable[Stance]) -> Stance | None:
    return max(stances, key=lambda stance: (stance.from_, stance.to, stance.id), default=None)


def _last_said(stance: Stance | None, statements: list[str], found: Counted, sources: _Sources) -> Shown | None:
    if stance is None:
        return None
    told = (_quoted(each, found, sources) for each in statements if sources.statements[each].date <= stance.to)
    return Shown(stance.position, stance.to, max(told, key=lambda q: (q.date, q.confidence, q.document, q.start)))


def _last_deed(stance: Stance | None, found: Counted, sources: _Sources) -> Shown | None:
    if stance is None:
        return None
    deeds = (d for d in found.evidence.deeds if stance.position in (d.position, MIXED) and d.date <= stance.to)
    deed = max(deeds, key=lambda d: (d.date, d.confidence, d.words.document, d.words.start))
    return Shown(stance.position, stance.to, _deed(deed, found, sources))


def _last_release(own: Releasing, sources: _Sources) -> Shown | None:
    for period in reversed(own.periods()):
        last = own.within(period)[-1]
        return Shown(period.side, last.shown.date, _release(last, sources))
    return None
