import pytest

from ingest.annotators.releases import find
from tests.ingest.annotators.ferry_debate import read

TOLD = [
    ("en", "Gull Lines released Skiff 2 under the Apache licence.", [("skiff-2", "gull", "open")]),
    ("en", "Barge is sold through an API and stays proprietary.", [("barge", "tern", "closed")]),
    (
        "en",
        "The weights of Skiff 2 can be downloaded; Barge is kept secret.",
        [("barge", "closed"), ("skiff-2", "open")],
    ),
    ("en", "Barge is not open.", [("barge", "tern", "closed")]),
    ("fr", "Gull Lines a mis en ligne les poids de Skiff 2.", [("skiff-2", "gull", "open")]),
    (
        "fr",
        "Barge reste fermé, mais Skiff 2 est gratuit et téléchargeable.",
        [("barge", "closed"), ("skiff-2", "open")],
    ),
    ("fr", "Barge n'est pas ouvert.", [("barge", "tern", "closed")]),
    ("en", "Skiff 2 scored well in the test.", []),
]


@pytest.mark.parametrize(("language", "text", "told"), TOLD)
def test_words_beside_a_model_say_how_it_is_released(language: str, text: str, told: list[tuple[str, ...]]) -> None:
    found = find(read(text, language=language))._.releases
    rows = sorted((release.model, release.owner, release.access) for release in found)
    assert [row if len(row) == len(want) else (row[0], row[2]) for row, want in zip(rows, told, strict=True)] == told
    assert all(text[release.evidence.start : release.evidence.end] for release in found)
