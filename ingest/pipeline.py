"""From a document to its coding: one spaCy pipeline per language, whose components each do one linguistic task."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from threading import Lock
from types import MappingProxyType

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from graph.ontology.nodes import Document
from ingest import annotation, languages
from ingest.annotation import Attribution
from ingest.coding import CodedStatement, Coding
from ingest.debate import Debate

Components = Mapping[str, Callable[[Doc], Doc]]
_NONE: Components = MappingProxyType({})

ANNOTATORS = ("mentions", "attribution", "speakers", "affiliations", "stance", "releases", "paths", "strategies")


_loading = Lock()


def load(language: str) -> Language:
    """The pipeline of a language (an id of `ingest.languages.available()`), usable alone as a spaCy library.

    Without a debate it finds statements and what their speakers are called; with one (`annotate`), also whom the words
    name and what they amount to in the codebook. Loaded once a process.
    """
    with _loading:
        return _loaded(language)


@cache
def _loaded(language: str) -> Language:
    nlp = spacy.load(languages.model(language))
    nlp.max_length = 10_000_000
    nlp.add_pipe("stancegraph_ready", first=True)
    for name in ANNOTATORS:
        import_module(f"ingest.annotators.{name}")
        nlp.add_pipe(f"stancegraph_{name}")
    return nlp


def annotate(document: Document, debate: Debate | None = None, instead: Components = _NONE) -> Doc:
    """The document's text with everything that the annotators found in it.

    `instead`: components to use in the place of those of the same name, such as a model that is being measured.
    """
    nlp = load(document.language)
    doc = nlp.make_doc(document.text)
    annotation.prepare(doc, document, debate)
    for name, component in nlp.pipeline:
        doc = instead.get(name, component)(doc)
    return doc


def at_least(threshold: float) -> Components:
    """What to use `instead` for statements of at least that confidence, of which the shipped threshold is one."""
    from ingest.annotators.attribution import AttributionAnnotator
    from ingest.annotators.tagger import shared_tagger

    return {"stancegraph_attribution": AttributionAnnotator(shared_tagger(), threshold)}


def code(document: Document, debate: Debate, instead: Components = _NONE) -> Coding:
    """All that is coded in one document; pure, so that documents can be read anywhere and in any order."""
    doc = annotate(document, debate, instead)
    return Coding(
        document=document.id,
        text_sha256=document.sha256,
        statements=tuple(_statements(doc._.attributions)),
        affiliations=tuple(doc._.affiliations),
        releases=tuple(doc._.releases),
        paths=tuple(doc._.paths),
        strategies=tuple(doc._.strategies),
        names=tuple(sorted(doc._.names.items())),
    )


def _statements(attributions: list[Attribution]) -> Iterable[CodedStatement]:
    for number, found in enumerate(attributions, start=1):
        yield CodedStatement(
            id=f"s{number}",
            speaker=found.speaker,
            actors=found.actors,
            cue=found.cue,
            content=found.content,
            continuation=found.continuation,
            kind=found.kind,
            via=None if found.via is None else f"s{found.via + 1}",
            date=found.date,
            stances=found.stances,
            position=found.position,
            confidence=found.confidence,
            extractor=found.extractor,
        )
