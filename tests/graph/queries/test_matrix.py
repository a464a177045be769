"""Actors by propositions."""

import pytest

from graph.queries.matrix import EMPTY, matrix
from graph.stances import refresh
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import Did, Said, article


def test_a_cell_says_what_an_actor_holds_by_its_latest_stance(tea: Store) -> None:
    found = matrix(tea, "tea")
    assert [column.proposition.code for column in found.columns] == ["price", "taste"]
    rows = {row.actor.id: row for row in found.rows}
    assert {actor: row.cells[1].state for actor, row in rows.items()} == {
        "ann": "deny", "bob": "deny", "anon:guest": "mixed"
    }  # fmt: skip
    assert {row.cells[0] for row in found.rows} == {EMPTY}
    assert (rows["ann"].cells[1].changed, rows["bob"].cells[1].changed) == (True, False)
    assert rows["ann"].cells[1].from_ == rows["ann"].cells[1].to == "2031-03-04"


def test_who_only_does_something_has_no_row(tea: Store) -> None:
    refresh(tea, write(tea, article("more", Did("brew", "sells"), Said("bob", "no", agree=False))).actors)
    assert "brew" not in {row.actor.id for row in matrix(tea, "tea").rows}


@pytest.mark.parametrize("limit", [1, 2])
def test_most_evidence_comes_first_and_what_is_left_out_is_counted(tea: Store, limit: int) -> None:
    whole = matrix(tea, "tea")
    some = matrix(tea, "tea", limit=limit)
    assert some.rows == whole.rows[:limit]
    assert some.total_rows == whole.total_rows == 3
    assert [row.actor.id for row in whole.rows] == ["ann", "anon:guest", "bob"]
