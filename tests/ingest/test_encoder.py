"""The shipped encoder runs without torch and knows what is alike."""

import subprocess
import sys

import numpy as np
import pytest

from ingest.encoder import Encoder


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return Encoder()


def test_embeddings_have_length_one_and_keep_their_order(encoder: Encoder) -> None:
    texts = ["un mot", "a much longer sentence about the price of water in a small town", "", "un mot"]
    vectors = encoder.embed(texts)
    assert vectors.shape == (4, 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-4)
    assert np.allclose(vectors[0], vectors[3], atol=1e-3)


def test_translations_are_nearer_than_strangers(encoder: Encoder) -> None:
    french, english, other = encoder.embed(
        ["Le conseil a fermé la piscine.", "The council closed the swimming pool.", "La recette demande trois œufs."]
    )
    assert french @ english > french @ other


def test_companions_do_not_change_a_vector(encoder: Encoder) -> None:
    alone = encoder.embed(["Elle doute du chiffre."])[0]
    beside = encoder.embed(["Elle doute du chiffre.", "word " * 300])[0]
    assert alone @ beside > 0.999


@pytest.mark.parametrize("text", ["mot " * 3000, "한국어 텍스트", "\u200b\u0301", "🙂🙃 zażółć ß"])
def test_any_text_can_be_encoded(encoder: Encoder, text: str) -> None:
    assert np.isfinite(encoder.embed([text])).all()


def test_nothing_of_training_is_imported() -> None:
    code = "import sys, ingest.encoder as e; e.Encoder().embed(['a']); sys.exit('torch' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
