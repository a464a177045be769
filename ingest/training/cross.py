"""Trains the models of a cross-validation."""

from collections.abc import Iterable
from pathlib import Path

import torch

from ingest.encoder import shared_encoder
from ingest.training.base import read_base
from ingest.training.examples import GoldDocument, examples, gold_documents
from ingest.training.fitting import Prepared, Recipe, fit, prepare
from ingest.training.folds import fold_of
from ingest.training.memory import keep_memory
from ingest.training.tuned import export_tuned


def train(corpus: Path, folder: Path, folds: Iterable[int], threads: int) -> None:
    """Writes `fold-<n>/` for each of the folds, trained on the documents of all others."""
    prepared = [(document, _prepared(document)) for document in gold_documents(corpus / "debates")]
    fold = fold_of((document, document.debate) for document, _ in prepared)
    for tested in folds:
        training = [part for document, parts in prepared if fold[document.id] != tested for part in parts]
        _write(training, folder / f"fold-{tested}", threads)


def train_on(corpus: Path, made: Path, documents: frozenset[str], threads: int) -> None:
    """Writes the models trained on the documents of those ids."""
    chosen = (document for document in gold_documents(corpus / "debates") if document.id in documents)
    _write([part for document in chosen for part in _prepared(document)], made, threads)


def _prepared(document: GoldDocument) -> list[Prepared]:
    encoder = shared_encoder()
    return prepare(list(examples(document, encoder.tokenizer)), encoder)


def _write(training: list[Prepared], made: Path, threads: int) -> None:
    torch.set_num_threads(threads)
    keep_memory()
    base = read_base()
    made.mkdir(parents=True, exist_ok=True)
    export_tuned(fit(base, training, Recipe()), base, made)
