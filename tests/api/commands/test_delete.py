"""`stancegraph delete`."""

from graph.store.session import Store
from tests.api import evening
from tests.api.commands.shell import Run

LEFT = "MATCH (n:Document|Statement|Stance) RETURN count(n) AS n ORDER BY n"


def test_a_document_goes_with_all_that_only_it_supports(run: Run, filled: Store) -> None:
    ended = run("delete", evening.ID)
    assert ended.stdout.splitlines() == [f"deleted {evening.ID}"]
    assert filled.rows(LEFT) == [{"n": 0}]


def test_an_unknown_document_is_named_with_one_that_is_near_and_nothing_goes(run: Run, filled: Store) -> None:
    before = filled.rows(LEFT)
    ended = run("delete", evening.ID, f"{evening.ID}x")
    assert ended.returncode == 2
    assert f"did you mean {evening.ID}?" in ended.stderr
    assert filled.rows(LEFT) == before != [{"n": 0}]
