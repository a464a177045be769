"""`python -m ingest.training.evaluate`: cross-validation by document over all debates.

The output folder has `<document id>.json` for every gold document, in the format of `corpus/GUIDELINES.md` (actors,
stances and position left empty), read by a model that has not seen it; and that model in `fold-<n>/`, for whoever
wants later stages on cross-validated attributions: `AttributionAnnotator(Tagger(shared_encoder(), folder))`.
"""

import argparse
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import spacy
import torch

from graph.ontology.nodes import Document
from ingest import codings
from ingest.annotation import Attribution, prepare
from ingest.annotators.attribution import AttributionAnnotator
from ingest.annotators.tagger import Tagger
from ingest.coding import CodedStatement, Coding
from ingest.encoder import shared_encoder
from ingest.training.base import read_base
from ingest.training.examples import GoldDocument, examples, gold_documents
from ingest.training.fitting import Recipe, fit
from ingest.training.fitting import prepare as prepare_examples
from ingest.training.folds import FOLDS, fold_of
from ingest.training.measure import by_group, figures
from ingest.training.memory import keep_memory
from ingest.training.tuned import export_tuned


@dataclass(frozen=True, slots=True)
class Read:
    document: GoldDocument
    gold: tuple[CodedStatement, ...]
    found: tuple[Attribution, ...]


def train_folds(documents: list[GoldDocument], folder: Path, recipe: Recipe, folds: int = FOLDS) -> None:
    """Writes `fold-<n>/`, each trained without the documents that it will read; one that is there already stays."""
    base, encoder, fold = read_base(), shared_encoder(), fold_of(documents, folds)
    prepared = {d.id: prepare_examples(list(examples(d, encoder.tokenizer)), encoder) for d in documents}
    for tested in range(folds):
        made = folder / f"fold-{tested}"
        if not (made / "roles.onnx").exists():
            made.mkdir(parents=True, exist_ok=True)
            training = [p for d in documents if fold[d.id] != tested for p in prepared[d.id]]
            export_tuned(fit(base, training, recipe), base, made)


def read_folds(documents: list[GoldDocument], folder: Path, folds: int = FOLDS) -> Iterator[Read]:
    """Each document as the model reads it that has not seen it."""
    fold = fold_of(documents, folds)
    taggers = [Tagger(shared_encoder(), folder / f"fold-{n}") for n in range(folds)]
    for document in documents:
        found = attributions(document, taggers[fold[document.id]])
        yield Read(document, codings.from_json(document.coding).statements, tuple(found))


def attributions(document: GoldDocument, tagger: Tagger) -> list[Attribution]:
    nlp = spacy.blank(document.language)
    nlp.add_pipe("sentencizer")
    doc = prepare(nlp(document.text), _as_document(document), None)
    found: list[Attribution] = AttributionAnnotator(tagger)(doc)._.attributions
    return found


def save(read: Read, folder: Path) -> None:
    statements = tuple(_coded(number, a) for number, a in enumerate(read.found, 1))
    coding = Coding(read.document.id, read.document.coding["text_sha256"], statements)
    codings.save(coding, _as_document(read.document), folder)


def _coded(number: int, found: Attribution) -> CodedStatement:
    return CodedStatement(
        id=f"s{number}",
        speaker=found.speaker,
        actors=(),
        cue=found.cue,
        content=found.content,
        continuation=found.continuation,
        kind=found.kind,
        via=None if found.via is None else f"s{found.via + 1}",
        date=found.date,
        stances=(),
        position="neutral",
        confidence=found.confidence,
        extractor=found.extractor,
    )


def _as_document(gold: GoldDocument) -> Document:
    return Document(
        id=gold.id,
        debate=gold.debate,
        title=gold.id,
        publisher=None,
        published=gold.id[:10],
        language=gold.language,
        url=None,
        genre=gold.genre,
        text=gold.text,
        sha256=gold.coding["text_sha256"],
    )


def print_table(read: list[Read]) -> None:
    groups = {"all": read, **by_group(read, lambda r: r.document.language), **by_group(read, _debate_and_language)}
    groups |= by_group(read, lambda r: r.document.genre or "no genre")
    print(f"{'':32}statement  +mention  coded")
    for name, members in groups.items():
        found = figures((r.gold, r.found) for r in members)
        print(f"{name:32}{found.f1():9.1f}{found.f1_named():10.1f}{found.gold:7}")


def _debate_and_language(read: Read) -> str:
    return f"{read.document.debate} {read.document.language}"


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--corpus", type=Path, default=Path("corpus/debates"), help="the folder of the debates")
    ask.add_argument("--output", type=Path, default=Path("build/evaluation"), help="models and predictions")
    ask.add_argument("--threads", type=int, default=2)
    settings = ask.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(settings.threads)
    keep_memory()
    documents = list(gold_documents(settings.corpus))
    train_folds(documents, settings.output, Recipe())
    read = list(read_folds(documents, settings.output))
    for one in read:
        save(one, settings.output)
    print_table(read)


if __name__ == "__main__":
    main()
