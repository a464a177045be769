"""Whatever is ingested, changed and deleted in whatever order: the graph is the one built from scratch."""

from collections.abc import Iterable

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.ontology.facts import Facts
from graph.store.delete import delete_document
from graph.store.derived import replace_stances, stale_actors
from graph.store.session import Store, run
from graph.store.writer import write
from tests.builders import Did, Said, article, debate
from tests.graph.store.snapshot import Snapshot, snapshot

ACTORS = ("ann", "bob", "brew", "anon:clerk", "anon:guest")

SAYINGS = st.builds(
    Said,
    actor=st.sampled_from(ACTORS),
    words=st.sampled_from(("it tastes better", "it costs less", "thé “chaud” 茶 🫖")),
    agree=st.booleans(),
    proposition=st.sampled_from(("taste", "price")),
    mentions=st.lists(st.sampled_from((*ACTORS, "pot")), unique=True, max_size=2).map(tuple),
)
DEEDS = st.builds(Did, actor=st.sampled_from(("brew", "ann")), words=st.sampled_from(("tea sells", "steam only")))
SENTENCES = st.lists(SAYINGS | DEEDS, max_size=4)
NAMES = st.sampled_from(("first", "second", "third"))
STEPS = st.lists(st.tuples(NAMES, st.none() | SENTENCES), min_size=1, max_size=7)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_the_graph_is_the_one_built_from_scratch(
    store: Store, steps: list[tuple[str, list[Said | Did] | None]]
) -> None:
    last: dict[str, Facts] = {}
    _empty(store)
    for name, sentences in steps:
        if sentences is not None:
            last[name] = article(name, *sentences)
            write(store, last[name])
        elif last.pop(name, None):
            delete_document(store, name)
    lived = _settled(store)

    assert lived == _from_scratch(store, last.values())


def _from_scratch(store: Store, articles: Iterable[Facts]) -> Snapshot:
    _empty(store)
    for facts in articles:
        write(store, facts)
    return _settled(store)


def _empty(store: Store) -> None:
    store.write(lambda transaction: run(transaction, "MATCH (n) DETACH DELETE n"))
    write(store, debate())


def _settled(store: Store) -> Snapshot:
    replace_stances(store, stale_actors(store), [], [])
    return snapshot(store)
