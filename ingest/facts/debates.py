"""What a debate's folder says, before any document is read."""

from collections.abc import Iterator

from graph.ontology.facts import Facts
from graph.ontology.nodes import Actor, ActorKind, Model, Node
from graph.ontology.relations import PartOf, Relation, ServesAs
from ingest.debate import Debate, ListedActor

KINDS = {
    "person": ActorKind.PERSON,
    "organisation": ActorKind.ORGANIZATION,
    "publication": ActorKind.PUBLICATION,
    "role": ActorKind.SOURCE,
}


def debate_facts(debate: Debate) -> Facts:
    """The debate's codes, its listed actors and models, and their ties."""
    nodes: list[Node] = [debate.node]
    nodes += [*debate.positions, *debate.propositions, *debate.strategies, *debate.paths]
    nodes += map(listed_node, debate.actors)
    ties = (tie for actor in debate.actors for tie in _ties(actor))
    return Facts(document=None, nodes=tuple(nodes), relations=tuple(dict.fromkeys(ties)))


def listed_node(entry: ListedActor) -> Actor | Model:
    """The node of an entry of the actor list."""
    if entry.type == "model":
        return Model(id=entry.id, name=entry.name, aliases=entry.aliases)
    return Actor(
        id=entry.id,
        kind=KINDS[entry.type],
        name=entry.name,
        aliases=entry.aliases,
        wikidata=entry.wikidata,
        country=entry.country,
        listed=True,
    )


def _ties(entry: ListedActor) -> Iterator[Relation]:
    if entry.parent:
        yield PartOf(source=entry.id, target=entry.parent)
    for held in entry.affiliations:
        yield ServesAs(source=entry.id, target=held.organisation, role=held.role, from_=held.from_, to=held.to)
