"""What the annotators leave on a spaCy `Doc`, each adding its part; `ingest/pipeline.py` turns it into a `Coding`.

`prepare` sets `doc._.document` and `doc._.debate` before the annotators run (either may be None: no date, no codebook).
"""

from dataclasses import dataclass, field

from spacy.language import Language
from spacy.tokens import Doc

from graph.ontology.nodes import Document
from ingest.coding import CodedStance, Span
from ingest.debate import Debate


@dataclass(slots=True)
class Mention:
    """Words that name an actor or a model. `entity`: the id of the actor list, or None; `label`: the list's type of it,
    or that of spaCy's entity (PER, ORG)."""

    span: Span
    entity: str | None
    label: str


@dataclass(slots=True)
class Attribution:
    """A statement while it is being read: attribution finds the spans, the later annotators the rest.

    `via` is the index in `doc._.attributions` of the enclosing statement.
    """

    speaker: Span | None
    cue: Span | None
    content: Span
    continuation: Span | None
    kind: str
    confidence: float
    extractor: str
    via: int | None = None
    date: str | None = None
    actors: tuple[str, ...] = ()
    stances: tuple[CodedStance, ...] = ()
    position: str = "neutral"
    reasons: dict[str, str] = field(default_factory=dict)


_LISTS = ("mentions", "attributions", "affiliations", "releases", "paths", "strategies")

for _name in (*_LISTS, "document", "debate", "names"):
    Doc.set_extension(_name, default=None, force=True)


def prepare(doc: Doc, document: Document | None, debate: Debate | None) -> Doc:
    """Gives the annotators what they read (`document`, `debate`) and empty lists to fill.

    `names` says what the text calls an actor that is not on the list, by its id.
    """
    doc._.document, doc._.debate, doc._.names = document, debate, {}
    for name in _LISTS:
        setattr(doc._, name, [])
    return doc


@Language.component("stancegraph_ready")
def ready(doc: Doc) -> Doc:
    """The first component: lets the pipeline also be called with a plain text, and no sentence run over its line."""
    for token in doc[1:]:
        if "\n" in token.nbor(-1).text:
            token.is_sent_start = True
    return doc if doc._.names is not None else prepare(doc, None, None)
