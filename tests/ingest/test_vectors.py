from pathlib import Path

import numpy as np

from ingest.encoder import shared_encoder
from ingest.vectors import Vectors


def test_what_a_run_encoded_serves_the_next(tmp_path: Path) -> None:
    first = Vectors(shared_encoder())
    first.keep_in(tmp_path / "vectors.npz")
    once = first.of(["The tide turns.", "La mer monte."])
    first.save()
    later = Vectors(shared_encoder())
    later.keep_in(tmp_path / "vectors.npz")
    assert np.array_equal(later.of(["La mer monte.", "The tide turns."]), once[::-1])


def test_no_text_gives_no_row() -> None:
    assert Vectors(shared_encoder()).of([]).shape == (0, 384)


def test_a_passing_text_gives_the_same_vector_and_is_not_kept(tmp_path: Path) -> None:
    vectors = Vectors(shared_encoder())
    vectors.keep_in(tmp_path / "vectors.npz")
    vectors.of(["The tide turns."])
    assert np.allclose(vectors.passing(["La mer monte.", "The tide turns."])[1], vectors.of(["The tide turns."])[0])
    vectors.save()
    with np.load(tmp_path / "vectors.npz") as kept:
        assert kept["texts"].tolist() == ["The tide turns."]
