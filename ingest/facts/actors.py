"""Who the ids of a coding are in the graph: listed actors, persons and organisations of the text, unnamed sources."""

from collections.abc import Iterator
from dataclasses import dataclass

from graph.ontology.nodes import Actor, ActorKind, Model
from graph.ontology.relations import Relation
from ingest.coding import Coding
from ingest.debate import Debate

UNNAMED = "anon:"


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody in one document. `nodes` are those that the actor list does not have; `kinds` tells an actor from a
    model by the id in the graph."""

    document: str
    listed: frozenset[str]
    nodes: tuple[Actor | Model, ...]
    kinds: dict[str, type[Actor] | type[Model]]

    def id(self, coded: str) -> str:
        """The id in the graph: that of an unnamed source holds within its document only."""
        return f"{self.document}#{coded}" if coded.startswith(UNNAMED) and coded not in self.listed else coded

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
    bare = Cast(coding.document, frozenset(listed), (), kinds)
    unlisted = {coded: kind for coded, kind in reversed(list(_named(coding))) if coded not in listed}
    names = dict(coding.names)
    nodes = tuple(_node(bare.id(coded), kind, _name(coded, names, listed)) for coded, kind in sorted(unlisted.items()))
    return Cast(coding.document, bare.listed, nodes, kinds | {node.id: type(node) for node in nodes})


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


def _node(id_: str, kind: ActorKind | None, name: str) -> Actor | Model:
    return Model(id=id_, name=name) if kind is None else Actor(id=id_, kind=kind, name=name)


def _name(coded: str, names: dict[str, str], listed: dict[str, str]) -> str:
    """What the text calls it, or else what its id says: `anon:acme:spokesman` is "spokesman (Acme)"."""
    if coded in names:
        return names[coded]
    if not coded.startswith(UNNAMED):
        return _words(coded).title()
    organisation, _, role = coded.removeprefix(UNNAMED).rpartition(":")
    where = listed.get(organisation) or names.get(organisation) or _words(organisation).title()
    return f"{_words(role)} ({where})" if where else _words(role)


def _words(code: str) -> str:
    return code.replace("-", " ").strip()
