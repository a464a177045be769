"""Who the ids of a coding are in the graph: listed actors, persons and organisations of the text, unnamed sources."""

from collections.abc import Iterator
from dataclasses import dataclass

from graph.ontology.nodes import Actor, ActorKind, Model
from graph.ontology.relations import Relation
from ingest.coding import Coding
from ingest.debate import Debate
from ingest.facts.persons import full_name, slug

UNNAMED = "anon:"
LONGEST = 120  # characters of a name: a long apposition is no longer one


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody in one document. `nodes` are those that the actor list does not have; `ids` gives the id in the graph
    where it is not the coded one; `kinds` tells an actor from a model by the id in the graph."""

    nodes: tuple[Actor | Model, ...]
    ids: dict[str, str]
    kinds: dict[str, type[Actor] | type[Model]]

    def id(self, coded: str) -> str:
        """The id in the graph: that of an unnamed source holds within its document only."""
        return self.ids.get(coded, coded)

    def admits(self, relation: Relation) -> bool:
        """False when an actor stands where only a model may, or the reverse: a reader may take one for the other."""
        ends = zip((relation.source, relation.target), relation.ends, strict=True)
        return all(id_ not in self.kinds or self.kinds[id_] in allowed for id_, allowed in ends)


def cast(coding: Coding, debate: Debate) -> Cast:
    """Everybody whom the coding names."""
    listed = {actor.id: actor.name for actor in debate.actors}
    kinds: dict[str, type[Actor] | type[Model]] = {
        actor.id: Model if actor.type == "model" else Actor for actor in debate.actors
    }
    names = dict(coding.names)
    unlisted = {coded: kind for coded, kind in reversed(list(_named(coding))) if coded not in listed}
    found = {
        coded: _node(coding.document, coded, kind, _name(coded, names, listed))
        for coded, kind in sorted(unlisted.items())
    }
    nodes = {node.id: node for node in found.values() if node.id not in listed}
    ids = {coded: node.id for coded, node in found.items()}
    return Cast(tuple(nodes.values()), ids, kinds | {id_: type(node) for id_, node in nodes.items()})


def _named(coding: Coding) -> Iterator[tuple[str, ActorKind | None]]:
    """The ids with what each must be; None is a model. The first mention decides: what has people or makes models is an
    organisation, whatever else it does."""
    for affiliation in coding.affiliations:
        yield affiliation.organisation, _kind(affiliation.organisation, ActorKind.ORGANIZATION)
    for release in coding.releases:
        yield release.owner, _kind(release.owner, ActorKind.ORGANIZATION)
        yield release.model, None
    others = [actor for statement in coding.statements for actor in statement.actors]
    others += [affiliation.actor for affiliation in coding.affiliations]
    others += [path.actor for path in coding.paths]
    others += [strategy.actor for strategy in coding.strategies]
    for actor in others:
        yield actor, _kind(actor, ActorKind.PERSON)


def _kind(coded: str, otherwise: ActorKind) -> ActorKind:
    return ActorKind.SOURCE if coded.startswith(UNNAMED) else otherwise


def _node(document: str, coded: str, kind: ActorKind | None, name: str) -> Actor | Model:
    if not coded.startswith(UNNAMED):
        return Model(id=coded, name=name) if kind is None else Actor(id=coded, kind=kind, name=name)
    person = full_name(name, coded.rpartition(":")[2])
    if person:
        return Actor(id=slug(person), kind=ActorKind.PERSON, name=person)
    return Actor(id=f"{document}#{coded}", kind=ActorKind.SOURCE, name=name)


def _name(coded: str, names: dict[str, str], listed: dict[str, str]) -> str:
    """What the text calls it, or else what its id says: `anon:acme:spokesman` is "spokesman (Acme)"."""
    if coded in names:
        return names[coded] if len(names[coded]) <= LONGEST else f"{names[coded][: LONGEST - 1]}…"
    if not coded.startswith(UNNAMED):
        return _words(coded).title()
    organisation, _, role = coded.removeprefix(UNNAMED).rpartition(":")
    where = listed.get(organisation) or names.get(organisation) or _words(organisation).title()
    return f"{_words(role)} ({where})" if where else _words(role)


def _words(code: str) -> str:
    return code.replace("-", " ").strip()
