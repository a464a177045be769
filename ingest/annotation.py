"""What the annotators leave on a spaCy `Doc`, each adding its part; `ingest/pipeline.py` turns it into a `Coding`.

`doc._.document` and `doc._.debate` are set before the annotators run (`debate` may be None: no actor list, no codebook).
"""

from dataclasses import dataclass, field

from spacy.tokens import Doc

from ingest.coding import CodedStance, Span


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


for _name in ("mentions", "attributions", "affiliations", "releases", "paths", "strategies"):
    Doc.set_extension(_name, default=None, force=True)
Doc.set_extension("names", default=None, force=True)  # what the text calls an actor that is not on the list, by id
Doc.set_extension("document", default=None, force=True)
Doc.set_extension("debate", default=None, force=True)
