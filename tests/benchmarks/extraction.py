"""`make bench`: how long coding takes, beside bare spaCy on the same documents in the same run."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import spacy

from graph.ontology.nodes import Document
from ingest import debates, languages, pipeline
from ingest.gold import coded_documents

CORPUS = Path(__file__).parents[2] / "corpus"
DOCUMENTS = 10  # of each language and debate


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def measure(slug: str, language: str) -> str:
    """One line: tokens, tokens a second bare and coded, and the ratio of the two times."""
    debate = debates.find(CORPUS, slug)
    chosen = [document for document, _ in coded_documents(debate) if document.language == language][:DOCUMENTS]
    if not chosen:
        return f"{slug} {language}: no documents"
    bare = spacy.load(languages.model(language))
    tokens = sum(len(bare.make_doc(document.text)) for document in chosen)

    def with_spacy(documents: Sequence[Document]) -> None:
        list(bare.pipe(document.text for document in documents))

    def with_everything(documents: Sequence[Document]) -> None:
        for document in documents:
            pipeline.code(document, debate)

    with_spacy(chosen[:1])
    learning = seconds(lambda: with_everything(chosen[:1]))  # models and codebook are loaded and learned here
    plain, whole = seconds(lambda: with_spacy(chosen)), seconds(lambda: with_everything(chosen))
    return (
        f"{slug} {language}: {len(chosen)} documents, {tokens} tokens; bare spaCy {tokens / plain:,.0f} tokens/s, "
        f"coding {tokens / whole:,.0f} tokens/s, {whole / plain:.1f} times its time; first document {learning:.1f} s"
    )


def main() -> None:
    for slug in debates.available(CORPUS):
        for language in languages.available():
            print(measure(slug, language), flush=True)


if __name__ == "__main__":
    main()
