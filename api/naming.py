"""From what somebody typed to the id of an actor."""

from graph.queries import actors, debates
from graph.store.session import Store


def actor_named(store: Store, debate: str, typed: str) -> str:
    """The id of the one actor of that id, name or alias; what was typed when there is none or more than one.

    Raises NotFound when the graph does not hold the debate.
    """
    debates.debate(store, debate)
    wanted = typed.casefold()
    found = [
        actor.id
        for actor in actors.actors(store, debate, q=typed)
        if wanted in {name.casefold() for name in (actor.id, actor.name, *actor.aliases)}
    ]
    return found[0] if len(found) == 1 else typed
