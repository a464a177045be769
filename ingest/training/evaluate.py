"""`python -m ingest.training.evaluate`: cross-validation by document over all debates, from the text to the codes.

Each document is read by the whole pipeline with an attribution model that has not seen it, in `fold-<n>/` of the output
folder (one that is there already is used again); the other annotators never learn from the document they read. The
folder's `<document id>.json` are the codings. Missing
models are trained first, which takes an hour or two.
"""

import argparse
import json
import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from graph.ontology.nodes import Document
from ingest import codings, debates, pipeline
from ingest.annotators.attribution import AttributionAnnotator
from ingest.annotators.tagger import Tagger
from ingest.coding import Coding
from ingest.debate import Debate
from ingest.encoder import shared_encoder
from ingest.gold import coded_documents
from ingest.side_by_side import side_by_side
from ingest.training.folds import FOLDS, fold_of
from ingest.training.scoring import Coded, score, table


@dataclass(frozen=True, slots=True)
class Read:
    """A document with both codings, as the guidelines' JSON."""

    document: Document
    gold: Coded
    found: Coded


def train_folds(corpus: Path, folder: Path, threads: int) -> None:
    """Writes `fold-<n>/`, each trained without the documents that it will read; one that is there already stays."""
    missing = [n for n in range(FOLDS) if not (folder / f"fold-{n}" / "roles.onnx").exists()]
    if missing:
        from ingest.training.cross import train  # here, because reading with models that are there needs no torch

        train(corpus, folder, missing, threads)


def read_all(corpus: Path, folder: Path) -> Iterator[Read]:
    """Every coded document, read by what has not seen it; each coding is saved as soon as it is made."""
    taggers = [Tagger(shared_encoder(), folder / f"fold-{n}") for n in range(FOLDS)]
    all_debates = [debates.find(corpus, slug) for slug in debates.available(corpus)]
    coded = [(document, coding, debate) for debate in all_debates for document, coding in coded_documents(debate)]
    fold = fold_of((document, debate.id) for document, _, debate in coded)

    def read(each: tuple[Document, Coding, Debate]) -> Read:
        document, gold, debate = each
        instead = {"stancegraph_attribution": AttributionAnnotator(taggers[fold[document.id]])}
        saved = codings.save(pipeline.code(document, debate, instead), document, folder)
        return Read(document, codings.to_json(gold, document.text), json.loads(saved.read_text(encoding="utf-8")))

    return side_by_side(read, coded)


def tables(read: Iterable[Read]) -> Iterator[str]:
    """The whole table for all documents, each language and each debate; statements alone for each genre."""
    read = list(read)
    for name, members in {"all": read, **_by(read, "language"), **_by(read, "debate")}.items():
        yield f"\n{name}: {len(members)} documents\n{table(score((r.gold, r.found) for r in members))}"
    for name, members in _by(read, "genre").items():
        row = score((r.gold, r.found) for r in members)["statement"]
        yield f"{name or 'no genre':20} statement F1 {row['f1']:5.1f} of {row['gold']:.0f}"


def _by(read: list[Read], field: str) -> dict[str, list[Read]]:
    names = sorted({getattr(r.document, field) or "" for r in read})
    return {name: [r for r in read if (getattr(r.document, field) or "") == name] for name in names}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--corpus", type=Path, default=Path("corpus"), help="the folder that holds debates/")
    ask.add_argument("--output", type=Path, default=Path("build/evaluation"), help="models and codings")
    ask.add_argument("--threads", type=int, default=2)
    settings = ask.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    train_folds(settings.corpus, settings.output, settings.threads)
    for part in tables(read_all(settings.corpus, settings.output)):
        print(part, flush=True)


if __name__ == "__main__":
    main()
