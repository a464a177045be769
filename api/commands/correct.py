"""`stancegraph correct`: a user says what a statement amounts to, and the coder learns from it at once."""

import hashlib
from typing import Annotated

import typer

from api import ingestion, options, terminal, wiring
from api.errors import UsageRefused
from api.reading import Reader
from graph.answers import DocumentAnswer, StatementAnswer
from graph.ontology.nodes import Document
from graph.queries.documents import document
from graph.queries.statements import statement
from ingest import corrections, debates
from ingest.coding import CodedStance, Span
from ingest.debate import Correction, Debate
from ingest.examples import NEUTRAL, sides, statement_text

Statement = Annotated[
    str, typer.Argument(metavar="STATEMENT", help="The id of a statement, as REST and Cypher give it.")
]
Agree = Annotated[list[str] | None, typer.Option("--agree", metavar="CODE", help="A proposition it agrees with.")]
Deny = Annotated[list[str] | None, typer.Option("--deny", metavar="CODE", help="A proposition it denies.")]
Favours = Annotated[str | None, typer.Option("--position", metavar="CODE", help="What it favours, or neutral.")]
Accept = Annotated[bool, typer.Option("--accept", help="It is coded rightly as it is.")]


def correct(
    statement_id: Statement,
    agree: Agree = None,
    deny: Deny = None,
    position: Favours = None,
    accept: Accept = False,
    corpus: options.Corpus = None,
) -> None:
    """Say what a statement amounts to. It is kept beside the codebook, and every later reading learns from it."""
    if accept == bool(agree or deny or position):
        raise UsageRefused("say what it amounts to: --accept alone, or --agree, --deny and --position as they apply")
    chosen = options.settings(corpus=corpus)
    with wiring.opened(chosen) as store:
        found = statement(store, statement_id)
        about, read = debates.find(chosen.corpus, found.debate), document(store, found.quotation.document)
        stances = [CodedStance(a.proposition.code, a.agree) for a in found.assertions] if accept else []
        stances += [CodedStance(code, True) for code in agree or ()] + [CodedStance(code, False) for code in deny or ()]
        side = found.position if accept else position or _favoured(about, stances)
        kept = corrections.record(about, _correction(found, read, stances, side))
        again, reader = debates.find(chosen.corpus, found.debate), Reader(chosen)
        outcomes = ingestion.ingest(store, again, [_as_read(read, about)], reader.code, reader.how)
        terminal.progress(outcomes, 1)
    terminal.tell(
        f"kept in {kept}\n{read.id} is read anew; every other document will be at the next `stancegraph ingest`"
    )


def _favoured(debate: Debate, stances: list[CodedStance]) -> str:
    favoured = [sides(debate).get((stance.proposition, stance.agree)) for stance in stances]
    return next((position for position in favoured if position), NEUTRAL)


def _correction(found: StatementAnswer, read: DocumentAnswer, stances: list[CodedStance], position: str) -> Correction:
    quotation = found.quotation
    content = Span(quotation.start, quotation.end)
    cue, continuation = (span and Span(*span) for span in (found.cue, found.continuation))
    return Correction(
        document=read.id,
        start=content.start,
        end=content.end,
        quote=quotation.quote,
        said=statement_text(read.text, cue, content, continuation),
        actors=tuple(actor.id for actor in found.actors),
        stances=tuple(stances),
        position=position,
    )


def _as_read(read: DocumentAnswer, debate: Debate) -> Document:
    return Document(
        id=read.id,
        debate=debate.id,
        title=read.title,
        publisher=read.publisher,
        published=read.published,
        language=read.language,
        url=read.url,
        genre=read.genre,
        text=read.text,
        sha256=hashlib.sha256(read.text.encode()).hexdigest(),
    )
