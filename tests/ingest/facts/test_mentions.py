"""A listed name counts where it stands as written, as whole words."""

import pytest

from ingest.debate import ListedActor
from ingest.facts.mentions import named_in

ACTORS = (
    ListedActor("lumen", "organisation", "Lumen"),
    ListedActor("lumen-cloud", "organisation", "Lumen Cloud", ("L.C.",)),
    ListedActor("lamp-2a", "model", "Lamp-2A", ("Lamp-2",)),
    ListedActor("lamp-2b", "model", "Lamp-2B", ("Lamp-2",)),
)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("what Lumen does", ["lumen"]),
        ("(Lumen)’s and l’Lumen.", ["lumen"]),
        ("Lumens and lumen", []),
        ("Lumen Cloud alone", ["lumen-cloud"]),
        ("L.C. and Lumen", ["lumen", "lumen-cloud"]),
        ("the Lamp-2", ["lamp-2a", "lamp-2b"]),
        ("the Lamp-2B", ["lamp-2b"]),
        ("the Lamp-2.5", []),
        ("the Lamp-2.", ["lamp-2a", "lamp-2b"]),
        ("", []),
    ],
)
def test_names_in_words(words: str, ids: list[str]) -> None:
    assert named_in(words, ACTORS) == ids


def test_an_empty_list_names_nobody() -> None:
    assert named_in("Lumen", ()) == []
