"""A debate whose texts try to break out of where they are shown."""

from graph.ontology.nodes import Actor, ActorKind, Debate
from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import CODES, LISTED, Said, article, debate

NAME = (
    "<img src=x onerror=\"document.title='ran'\"><a href='javascript:alert(1)'>Eve</a>"
    "</script><script>document.title='ran'</script>"
)
QUESTION = "Tea </title><script>document.title='ran'</script> & scones?"
FORMULA = '=HYPERLINK("http://127.0.0.1:9")'


def hostile(store: Store) -> None:
    """Written into the store, with its stances."""
    eve = Actor("eve", ActorKind.PERSON, NAME, listed=True)
    question = Debate("tea", QUESTION, QUESTION)
    write(store, debate(codes=(question, *CODES[1:]), listed=(*LISTED, eve)))
    written = write(store, article("first", Said("eve", FORMULA), Said("anon:guest", "cold", agree=False)))
    refresh(store, written.actors)
