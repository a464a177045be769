"""`python -m ingest.training.train`: rebuilds the shipped models from the gold of all debates."""

import argparse
import logging
from pathlib import Path

import torch

from ingest.encoder import MODELS, Encoder
from ingest.training.base import read_base
from ingest.training.examples import GoldDocument, examples, gold_documents
from ingest.training.fitting import Recipe, fit, prepare
from ingest.training.frozen import export_frozen
from ingest.training.memory import keep_memory
from ingest.training.tuned import export_tuned


def train(documents: list[GoldDocument], folder: Path, recipe: Recipe, frozen: bool = True) -> None:
    """Writes all files of a model folder; `frozen` False leaves tokenizer and frozen layers as they are there."""
    base = read_base()
    if frozen:
        export_frozen(base, (d.text for d in documents), folder)
    encoder = Encoder(folder)
    prepared = prepare([e for d in documents for e in examples(d, encoder.tokenizer)], encoder)
    export_tuned(fit(base, prepared, recipe), base, folder)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--corpus", type=Path, default=Path("corpus/debates"), help="the folder of the debates")
    ask.add_argument("--output", type=Path, default=MODELS, help="where the models go")
    ask.add_argument("--epochs", type=int, default=Recipe().epochs)
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--keep-frozen", action="store_true", help="leave tokenizer, bottom.onnx and sentence.onnx alone")
    settings = ask.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(settings.threads)
    keep_memory()
    documents = list(gold_documents(settings.corpus))
    train(documents, settings.output, Recipe(epochs=settings.epochs), not settings.keep_frozen)


if __name__ == "__main__":
    main()
