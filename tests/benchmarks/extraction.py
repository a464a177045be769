"""`make bench`: how long coding takes, beside bare spaCy on the same documents in the same run; loading, and memory.

The documents have other ids here, so that they are read as any new document is and not by what has not seen them.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import spacy

from graph.ontology.nodes import Document
from ingest import debates, languages, pipeline
from ingest.debate import Debate
from ingest.gold import coded_documents
from ingest.side_by_side import side_by_side

CORPUS = Path(__file__).parents[2] / "corpus"
DOCUMENTS = 20  # of each language and debate


class NoTorch:
    """spaCy loads torch wherever it is installed; users do not have it."""

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name.split(".")[0] == "torch":
            raise ImportError(name)


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def documents(debate: Debate, language: str) -> list[Document]:
    chosen = [document for document, _ in coded_documents(debate) if document.language == language]
    return [replace(document, id=f"{document.id}-new") for document in chosen[:DOCUMENTS]]


def measure(debate: Debate, language: str) -> str:
    """One line: tokens, tokens a second bare and coded, and the ratio of the two times."""
    chosen = documents(debate, language)
    if not chosen:
        return f"{debate.id} {language}: no documents"
    bare = spacy.load(languages.model(language))
    tokens = sum(len(bare.make_doc(document.text)) for document in chosen)

    def with_spacy(some: Sequence[Document]) -> None:
        list(bare.pipe(document.text for document in some))

    def with_everything(some: Sequence[Document]) -> None:
        list(side_by_side(lambda document: pipeline.code(document, debate), some))

    with_spacy(chosen[:1])
    with_everything(chosen[:1])
    plain, whole = seconds(lambda: with_spacy(chosen)), seconds(lambda: with_everything(chosen))
    return (
        f"{debate.id} {language}: {len(chosen)} documents, {tokens} tokens; bare spaCy {tokens / plain:,.0f} tokens/s, "
        f"coding {tokens / whole:,.0f} tokens/s, {whole / plain:.1f} times its time"
    )


def alone(language: str) -> str:
    """What a process needs that reads one debate in one language, as `stancegraph code` does."""
    loading = seconds(lambda: pipeline.load(language))
    debate = debates.find(CORPUS, "open-closed-llm")
    chosen = documents(debate, language)
    learning = seconds(lambda: pipeline.code(chosen[0], debate))
    list(side_by_side(lambda document: pipeline.code(document, debate), chosen))
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    return (
        f"{language}: loading {loading:.1f} s, first document {learning:.1f} s (the debate's examples are encoded), "
        f"{megabytes:,.0f} MB after {len(chosen)} documents"
    )


def main() -> None:
    if len(sys.argv) > 1:
        print(alone(sys.argv[1]))
        return
    for language in languages.available():
        subprocess.run([sys.executable, "-m", "tests.benchmarks.extraction", language], check=True)
    for debate in (debates.find(CORPUS, slug) for slug in debates.available(CORPUS)):
        for language in languages.available():
            print(measure(debate, language), flush=True)


if __name__ == "__main__":
    sys.meta_path.insert(0, NoTorch())
    main()
