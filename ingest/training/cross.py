"""Trains the models of a cross-validation."""

from collections.abc import Iterable
from pathlib import Path

import torch

from ingest.encoder import shared_encoder
from ingest.training.base import read_base
from ingest.training.examples import examples, gold_documents
from ingest.training.fitting import Recipe, fit, prepare
from ingest.training.folds import fold_of
from ingest.training.memory import keep_memory
from ingest.training.tuned import export_tuned


def train(corpus: Path, folder: Path, folds: Iterable[int], threads: int) -> None:
    """Writes `fold-<n>/` for each of the folds, trained on the documents of all others."""
    torch.set_num_threads(threads)
    keep_memory()
    base, encoder, documents = read_base(), shared_encoder(), list(gold_documents(corpus / "debates"))
    fold = fold_of((document, document.debate) for document in documents)
    prepared = {d.id: prepare(list(examples(d, encoder.tokenizer)), encoder) for d in documents}
    for tested in folds:
        made = folder / f"fold-{tested}"
        made.mkdir(parents=True, exist_ok=True)
        training = [p for d in documents if fold[d.id] != tested for p in prepared[d.id]]
        export_tuned(fit(base, training, Recipe()), base, made)
