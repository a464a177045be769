"""`python -m ingest.training.score`: the shipped models against gold, for the corpus and for articles beside it.

The attribution model was trained on the corpus, so that its figures there flatter it: `make evaluate` has the honest
ones. The other annotators never learn from the document they read, and articles beside the corpus taught nothing.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from rich.progress import track

from graph.ontology.nodes import Document
from ingest import codings, debates, documents, pipeline
from ingest.coding import Coding
from ingest.debate import Debate
from ingest.documents import Overrides
from ingest.gold import coded_documents
from ingest.side_by_side import side_by_side
from ingest.training.scoring import Coded, score, table

FIRST = "open-closed-llm"  # the debate of the articles beside the corpus


def read(document: Document, gold: Coding, debate: Debate) -> tuple[Coded, Coded]:
    """Gold and what the pipeline finds, as the guidelines' JSON."""
    found = pipeline.code(document, debate)
    return codings.to_json(gold, document.text), codings.to_json(found, document.text)


def beside(folder: Path, debate: Debate) -> Iterator[tuple[Document, Coding]]:
    """Articles `<date>-….<language>.txt` that are no part of the corpus, with their gold."""
    for path in sorted((folder / "gold").glob("*.json")):
        given = Overrides(published=path.stem[:10], language=path.stem.rsplit(".", 1)[-1])
        document = documents.read_one(str(folder / f"{path.stem}.txt"), debate.id, given)
        yield document, codings.from_json(json.loads(path.read_text(encoding="utf-8")))


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--corpus", type=Path, default=Path("corpus"), help="the folder that holds debates/")
    ask.add_argument(
        "--beside", type=Path, default=Path("../shared/seed"), help="articles with gold/, if there are any"
    )
    settings = ask.parse_args()
    found = [debates.find(settings.corpus, slug) for slug in debates.available(settings.corpus)]
    coded = [(document, gold, debate) for debate in found for document, gold in coded_documents(debate)]
    pairs = list(track(side_by_side(lambda each: read(*each), coded), "Reading the corpus", len(coded)))
    print(f"corpus: {len(pairs)} documents, on which the attribution model was trained\n{table(score(pairs))}")
    for debate in (debate for debate in found if debate.id == FIRST and settings.beside.exists()):
        pairs = [read(*each, debate) for each in beside(settings.beside, debate)]
        print(f"\n{settings.beside}: {len(pairs)} documents that taught nothing\n{table(score(pairs))}")


if __name__ == "__main__":
    main()
