"""Reads invented sentences with an invented actor list; [square brackets] mark who speaks."""

import re
from functools import cache
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from graph.ontology.nodes import Debate as DebateNode
from graph.ontology.nodes import Document
from ingest import annotation, languages
from ingest.annotation import Attribution
from ingest.annotators import affiliations, mentions, speakers
from ingest.coding import Span
from ingest.debate import Affiliation, Debate, ListedActor
from ingest.pipeline import load as shipped

COMPONENTS = (mentions, speakers, affiliations)


def person(actor: str, name: str, *roles: tuple[str, str], country: str | None = None) -> ListedActor:
    held = tuple(Affiliation(organisation, role) for organisation, role in roles)
    return ListedActor(actor, "person", name, affiliations=held, country=country)


ACTORS = (
    person("ada-lint", "Ada Lintova", ("orbis", "founder and CEO")),
    person("bruno-quist", "Bruno Quistel", ("vela", "president")),
    person("chloe-marn", "Chloé Marnier", ("labour-office", "minister of labour")),
    person("wu-tian", "Wu Tianlai", ("vela", "chief scientist"), country="CN"),
    person("jo-smith", "Jo Smith", ("brume", "economist")),
    ListedActor("orbis", "organisation", "Orbis Labs", aliases=("Orbis",)),
    ListedActor("vela", "organisation", "Vela", aliases=("Vela Group",)),
    ListedActor("vela-cloud", "organisation", "Vela Cloud", parent="vela"),
    ListedActor("labour-office", "organisation", "Labour Office", aliases=("office du Travail",)),
    ListedActor("brume", "organisation", "Institut Brume", aliases=("Brume Institute",)),
    ListedActor("the-lamp", "publication", "The Lamp", aliases=("La Lampe",)),
    ListedActor("fable", "model", "Fable", parent="orbis"),
    ListedActor("fable-3", "model", "Fable 3", aliases=("Fable3",), parent="orbis"),
    ListedActor("buyers", "role", "Corporate buyers (collective)", aliases=("entreprises acheteuses",)),
    ListedActor("anon-vela-engineer", "role", "Engineer of Vela (anonymous)", aliases=("un ingénieur de Vela",)),
)
DEBATE = Debate(Path("invented"), DebateNode("invented", "?", "?"), (), (), (), (), ACTORS)


@cache
def pipeline(language: str) -> Language:
    return spacy.load(languages.model(language))


def parsed(text: str, language: str) -> Doc:
    """The text with its parse, and nothing of ours."""
    nlp = shipped(language)
    with nlp.select_pipes(disable=[name for name in nlp.pipe_names if name.startswith("stancegraph_")]):
        return nlp(text)


def place(text: str, words: str) -> Span:
    """Where the words first stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def read(marked: str, language: str, debate: Debate | None = DEBATE, published: str = "2031-05-02") -> Doc:
    """The document of a text without its brackets, read by mentions, speakers and affiliations."""
    text, spoken = _unmark(marked)
    doc = pipeline(language)(text)
    document = Document("d", "invented", "", None, published, language, None, None, text, "")
    annotation.prepare(doc, document, debate)
    doc._.attributions = [
        Attribution(span, None, Span(span.end, _sentence_end(text, span.end)), None, "indirect", 1.0, "test")
        for span in spoken
    ]
    nlp = pipeline(language)
    for component in COMPONENTS:
        doc = nlp.create_pipe(f"stancegraph_{component.__name__.rsplit('.', 1)[-1]}")(doc)
    return doc


def actors(marked: str, language: str) -> tuple[str, ...]:
    """Whom the last bracket names."""
    found: tuple[str, ...] = read(marked, language)._.attributions[-1].actors
    return found


def _unmark(marked: str) -> tuple[str, list[Span]]:
    pieces, spans, length = re.split(r"[\[\]]", marked), [], 0
    for number, piece in enumerate(pieces):
        if number % 2:
            spans.append(Span(length, length + len(piece)))
        length += len(piece)
    return "".join(pieces), spans


def _sentence_end(text: str, start: int) -> int:
    found = re.compile(r"[.!?]").search(text, start)
    return found.start() if found else len(text)
