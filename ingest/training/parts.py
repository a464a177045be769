"""`python -m ingest.training.parts`: what each part of the attribution adds, and what more documents would.

`parts` reads every coded document with the models of a cross-validation (`--output` of `ingest.training.evaluate`),
with one part after the other left out; `reliability` says how often a statement of some confidence is right; `curve`
trains on some of the documents only and reads those of the first fold. All look at statements and at the words that
name their speakers, not at whom these mean.
"""

import argparse
import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from graph.ontology.nodes import Document
from ingest import codings, debates, pipeline
from ingest.annotators.attribution import THRESHOLD, AttributionAnnotator
from ingest.annotators.tagger import Tagger
from ingest.coding import Coding
from ingest.debate import Debate
from ingest.encoder import shared_encoder
from ingest.gold import coded_documents
from ingest.training.folds import FOLDS, fold_of
from ingest.training.scoring import Coded, match, score

SIZES = (12, 25, 50)
LOW = 0.1  # a threshold under which reliability is of no interest
PARTS: dict[str, dict[str, bool]] = {
    "the learned reader alone": {"borders": False, "grammar": False},
    "and quotation marks, ends of sentences": {"grammar": False},
    "and the grammar of speakers": {},
}

Gold = tuple[Document, Coding, Debate]
Annotator = Callable[[str], AttributionAnnotator]
"""By a document's id, what reads it."""


def gold(corpus: Path) -> list[Gold]:
    """Every coded document of every debate."""
    found = [debates.find(corpus, slug) for slug in debates.available(corpus)]
    return [(document, coding, debate) for debate in found for document, coding in coded_documents(debate)]


def figures(documents: Iterable[Gold], annotator: Annotator) -> str:
    """Statement and +mention F1 of the documents."""
    pairs = [(codings.to_json(coding, d.text), _read(d, debate, annotator(d.id))) for d, coding, debate in documents]
    rows = score(pairs)
    return "  ".join(f"{name} {rows[name]['f1']:5.1f}" for name in ("statement", "+mention"))


def _read(document: Document, debate: Debate, annotator: AttributionAnnotator) -> Coded:
    return codings.to_json(_coded(document, debate, annotator), document.text)


def _coded(document: Document, debate: Debate, annotator: AttributionAnnotator) -> Coding:
    """Only as far as attribution: what the later components add does not matter here."""
    later = {f"stancegraph_{name}": lambda doc: doc for name in pipeline.ANNOTATORS if name != "mentions"}
    return pipeline.code(document, debate, {**later, "stancegraph_attribution": annotator})


def reliability(documents: Iterable[Gold], annotator: Annotator) -> Iterator[str]:
    """For each tenth of confidence: how many statements, how sure they are on average, how many are right."""
    bins: dict[int, list[tuple[float, bool]]] = defaultdict(list)
    for document, coding, debate in documents:
        found = _coded(document, debate, annotator(document.id))
        truth, guess = (codings.to_json(c, document.text)["statements"] for c in (coding, found))
        right = set(match(truth, guess).values())
        for number, statement in enumerate(found.statements):
            bins[min(9, int(statement.confidence * 10))].append((statement.confidence, number in right))
    for tenth, members in sorted(bins.items()):
        sure, right_share = (100 * sum(column) / len(members) for column in zip(*members, strict=True))
        name = f"{tenth / 10:.1f} to {tenth / 10 + 0.1:.1f}"
        yield f"{name}  {len(members):4} statements  mean confidence {sure:4.1f} %  right {right_share:4.1f} %"


def unseen(documents: Iterable[Gold], folder: Path, threshold: float = THRESHOLD, **left_out: bool) -> Annotator:
    """Reads each document by the model of the folder that has not seen it."""
    taggers = [Tagger(shared_encoder(), folder / f"fold-{n}") for n in range(FOLDS)]
    fold = fold_of((document, debate.id) for document, _, debate in documents)
    return lambda id_: AttributionAnnotator(taggers[fold[id_]], threshold, **left_out)


def parts(documents: Sequence[Gold], folder: Path) -> Iterator[str]:
    """A line for each of PARTS."""
    for name, left_out in PARTS.items():
        yield f"{name:42} {figures(documents, unseen(documents, folder, **left_out))}"


def curve(documents: Sequence[Gold], corpus: Path, folder: Path, threads: int) -> Iterator[str]:
    """A line for each of SIZES, and one for all documents outside the first fold."""
    from ingest.training.cross import train_on  # here, because the rest needs no torch

    fold = fold_of((document, debate.id) for document, _, debate in documents)
    others = sorted((d.id for d, _, _ in documents if fold[d.id]), key=lambda id_: id_[::-1])
    tested = [one for one in documents if not fold[one[0].id]]
    for size in (*(size for size in SIZES if size < len(others)), len(others)):
        chosen = others[:: max(1, len(others) // size)][:size]
        made = folder / f"of-{size}"
        if not (made / "roles.onnx").exists():
            train_on(corpus, made, frozenset(chosen), threads)
        annotator = AttributionAnnotator(Tagger(shared_encoder(), made))
        yield f"{size:3} documents  {figures(tested, lambda _: annotator)}"  # noqa: B023


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("what", choices=["parts", "reliability", "curve"])
    ask.add_argument("--corpus", type=Path, default=Path("corpus"), help="the folder that holds debates/")
    ask.add_argument("--output", type=Path, default=Path("build/evaluation"), help="where models are, or go")
    ask.add_argument("--threads", type=int, default=2)
    settings = ask.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    documents = gold(settings.corpus)
    lines = {
        "parts": lambda: parts(documents, settings.output),
        "reliability": lambda: reliability(documents, unseen(documents, settings.output, LOW)),
        "curve": lambda: curve(documents, settings.corpus, settings.output, settings.threads),
    }
    for line in lines[settings.what]():
        print(line, flush=True)


if __name__ == "__main__":
    main()
