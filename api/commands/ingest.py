"""`stancegraph ingest`: articles in, facts out."""

from typing import Annotated

import typer

from api import ingestion, options, terminal, wiring
from api.errors import BAD_INPUT
from api.ingestion import Found, Outcome, Result
from api.reading import Reader
from api.settings import Settings
from ingest import debates, documents
from ingest.debate import Debate
from ingest.documents import Overrides
from ingest.errors import DocumentRefused

Paths = Annotated[
    list[str], typer.Argument(metavar="PATH…", help="Files (.txt, .md), folders, or - for standard input.")
]
Title = Annotated[str | None, typer.Option("--title", metavar="TEXT", help="Title of the article; with one file only.")]
Publisher = Annotated[str | None, typer.Option("--publisher", metavar="TEXT", help="Who published it.")]
Url = Annotated[str | None, typer.Option("--url", metavar="ADDRESS", help="Where it stands; with one file only.")]


def ingest(
    paths: Paths,
    debate: options.Debate = None,
    language: options.Language = None,
    published: options.Published = None,
    title: Title = None,
    publisher: Publisher = None,
    url: Url = None,
    threshold: options.Threshold = None,
    corpus: options.Corpus = None,
    as_json: options.AsJson = False,
) -> None:
    """Read articles and write who says what into the graph. What cannot be read is named and skipped."""
    chosen = options.settings(debate=debate, corpus=corpus, threshold=threshold)
    about = debates.find(chosen.corpus, chosen.debate)
    given = Overrides(title=title, publisher=publisher, published=published, language=language, url=url)
    found = list(documents.read(paths, about.id, given))
    outcomes = _written(chosen, about, found)
    terminal.show(terminal.counted(outcomes), as_json, lambda counts: terminal.tell(terminal.in_words(counts)))
    if any(outcome.result is Result.REFUSED for outcome in outcomes):
        raise typer.Exit(BAD_INPUT)


def _written(chosen: Settings, about: Debate, found: list[Found]) -> list[Outcome]:
    if all(isinstance(each, DocumentRefused) for each in found):
        return terminal.progress((Outcome(Result.REFUSED, str(each)) for each in found), len(found))
    with wiring.opened(chosen) as store:
        reader = Reader(chosen)
        return terminal.progress(ingestion.ingest(store, about, found, reader.code, reader.how), len(found))
