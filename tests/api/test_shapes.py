"""How an answer becomes JSON."""

from api import examples
from api.shapes import json_name, to_json


def test_a_field_named_around_a_keyword_loses_its_underscore() -> None:
    assert (json_name("from_"), json_name("to")) == ("from", "to")


def test_nested_answers_are_renamed_too() -> None:
    actor = to_json(examples.ACTOR)
    assert actor["stances"][0]["from"] == examples.STANCE.from_
    assert "from_" not in actor["ties"][0]


def test_lists_are_written_item_by_item() -> None:
    assert to_json((examples.STANCE,))[0]["from"] == examples.STANCE.from_
