"""Lists as CSV."""

import csv
from dataclasses import replace
from io import StringIO

from api import examples
from api.languages import Language
from api.shapes import to_json
from api.spreadsheet import columns_of, table
from graph.answers import ActorSummary, Row, StanceAnswer


def lines(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text)))


def test_columns_are_fields_and_fields_of_fields() -> None:
    columns = list(columns_of(StanceAnswer))
    assert columns[:4] == ["id", "actor.id", "actor.name", "actor.kind"]
    assert {"proposition.fr", "from", "quotations"} <= set(columns)


def test_an_empty_list_has_its_headings() -> None:
    assert table(ActorSummary, []).splitlines() == ["id,name,kind,aliases,position,statements"]
    assert "proposition.en" not in table(Row, [], Language.FR)


def test_what_is_missing_is_an_empty_cell() -> None:
    (line,) = lines(table(Row, to_json([replace(examples.ROW, strategy=None)])))
    assert (line["strategy.id"], line["actor.name"]) == ("", "Nadir Labs")


def test_lists_stand_in_one_cell_and_nothing_runs_in_a_spreadsheet() -> None:
    actor = replace(examples.ACTOR_SUMMARY, name="=1+1", aliases=("a", "b"))
    (line,) = lines(table(ActorSummary, to_json([actor])))
    assert (line["name"], line["aliases"]) == ("'=1+1", "a; b")
