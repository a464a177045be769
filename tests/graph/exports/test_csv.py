import csv
from io import StringIO

from graph.exports.csv import EXPORT
from graph.store.session import Store
from tests.graph.exports.hostile import FORMULA, hostile


def test_a_line_for_each_side_with_its_words_and_their_place(store: Store) -> None:
    hostile(store)
    eve, guest = csv.DictReader(StringIO(EXPORT.write(store, "tea", "en")))
    assert (guest["actor"], guest["proposition"], guest["agree"], guest["quote"]) == (
        "anon:guest",
        "taste",
        "False",
        "cold",
    )
    assert (eve["document"], int(eve["end"]) - int(eve["start"])) == ("first", len(FORMULA))


def test_no_spreadsheet_runs_what_a_document_says(store: Store) -> None:
    hostile(store)
    (line, _) = csv.DictReader(StringIO(EXPORT.write(store, "tea", "en")))
    assert line["quote"] == f"'{FORMULA}"
