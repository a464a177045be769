"""The number of queries behind an answer does not grow with the graph."""

import pytest

from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.asked import Asked
from tests.builders import Did, Said, article
from tests.graph.queries.questions import QUESTIONS


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_larger_graph_takes_no_more_queries(tea: Store, asked: Asked, question: str) -> None:
    QUESTIONS[question](tea)
    few = len(asked)
    for number in range(4):
        sentences = (
            Said("ann", f"hot {number}"),
            Said(f"anon:{number}", "cold", agree=False),
            Did("brew", f"{number}"),
        )
        refresh(tea, write(tea, article(f"more-{number}", *sentences, published=f"203{number}")).actors)
    asked.clear()
    QUESTIONS[question](tea)
    assert 0 < len(asked) <= few
