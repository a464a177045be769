"""`python -m ingest.training.train`: rebuilds the shipped models from the gold of all debates."""

import argparse
import logging
from pathlib import Path

import torch

from ingest.annotators.attribution import AttributionAnnotator
from ingest.annotators.tagger import Tagger
from ingest.encoder import MODELS, Encoder
from ingest.training import parts
from ingest.training.base import read_base
from ingest.training.card import write_card
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
    ask.add_argument("--corpus", type=Path, default=Path("corpus"), help="the folder that holds debates/")
    ask.add_argument("--output", type=Path, default=MODELS, help="where the models go")
    ask.add_argument("--epochs", type=int, default=Recipe().epochs)
    ask.add_argument("--threads", type=int, default=2)
    ask.add_argument("--keep-frozen", action="store_true", help="leave tokenizer, bottom.onnx and sentence.onnx alone")
    settings = ask.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(settings.threads)
    keep_memory()
    documents, recipe = list(gold_documents(settings.corpus / "debates")), Recipe(epochs=settings.epochs)
    train(documents, settings.output, recipe, not settings.keep_frozen)
    learned = AttributionAnnotator(Tagger(Encoder(settings.output), settings.output))
    write_card(documents, recipe, parts.figures(parts.gold(settings.corpus), lambda _: learned), settings.output)


if __name__ == "__main__":
    main()
