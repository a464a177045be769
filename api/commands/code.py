"""`stancegraph code`: the coding of documents as files, without a graph."""

from pathlib import Path
from typing import Annotated

import typer
from rich.progress import track

from api import options, terminal
from api.commands.ingest import Paths
from api.errors import BAD_INPUT, UsageRefused
from api.reading import Reader
from graph.ontology.nodes import Document
from ingest import codings, debates, documents
from ingest.documents import Overrides
from ingest.side_by_side import side_by_side

Output = Annotated[Path, typer.Option("--output", metavar="DIR", help="Folder for the files `<document id>.json`.")]
Slug = Annotated[str, typer.Option("--debate", metavar="NAME", help="The debate whose codebook is read.")]


def code(
    paths: Paths,
    debate: Slug,
    output: Output,
    language: options.Language = None,
    published: options.Published = None,
    threshold: options.Threshold = None,
    corpus: options.Corpus = None,
) -> None:
    """Code documents into JSON files, without touching a graph. Their format is in corpus/GUIDELINES.md."""
    chosen = options.settings(debate=debate, corpus=corpus, threshold=threshold)
    about = debates.find(chosen.corpus, chosen.debate)
    found = list(documents.read(paths, about.id, Overrides(language=language, published=published)))
    refused = [each for each in found if not isinstance(each, Document)]
    for refusal in refused:
        terminal.complain(str(refusal))
    reader = Reader(chosen)
    readable = [each for each in found if isinstance(each, Document)]
    coded = side_by_side(lambda document: (document, reader.code(document, about)), readable)
    for document, coding in track(coded, "Coding", len(readable), console=terminal.err, transient=True):
        try:
            terminal.say(str(codings.save(coding, document, output)))
        except OSError as error:
            raise UsageRefused(f"cannot write in {output} ({error.strerror}): give another --output") from error
    if refused:
        raise typer.Exit(BAD_INPUT)
