"""A debate as its folder tells it: codebook, actor list, anchor examples; see `ingest/debates.py` for the loading."""

from dataclasses import dataclass
from pathlib import Path as FilePath

from graph.ontology.nodes import Debate as DebateNode
from graph.ontology.nodes import Path, Position, Proposition, Strategy
from ingest.coding import CodedStance


@dataclass(frozen=True, slots=True)
class Affiliation:
    """A role in an organisation, by the actor list; dates are YYYY, YYYY-MM or YYYY-MM-DD, or None."""

    organisation: str
    role: str
    from_: str | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True)
class ListedActor:
    """One entry of the actor list. `type`: person, organisation, publication, role (an unnamed source) or model."""

    id: str
    type: str
    name: str
    aliases: tuple[str, ...] = ()
    affiliations: tuple[Affiliation, ...] = ()
    parent: str | None = None
    country: str | None = None
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Anchor:
    """An example of how a code sounds in a text. `agree`: True or False for a proposition, None for a strategy.

    A near-miss looks like the code and is not to be coded: `counts` is False.
    """

    code: str
    language: str
    text: str
    agree: bool | None
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Correction:
    """What a user says that a statement amounts to. `start` and `end` place its content in the document's text, of
    which `quote` is that part; `said` is the statement as the coder reads it: cue, content, continuation."""

    document: str
    start: int
    end: int
    quote: str
    said: str
    actors: tuple[str, ...]
    stances: tuple[CodedStance, ...]
    position: str

    @property
    def place(self) -> tuple[str, int, int]:
        return self.document, self.start, self.end


@dataclass(frozen=True, slots=True)
class Debate:
    """Everything that reading needs to know of a debate. `rules` gives the coding rule of a code, by its code."""

    folder: FilePath
    node: DebateNode
    positions: tuple[Position, ...]
    propositions: tuple[Proposition, ...]
    paths: tuple[Path, ...]
    strategies: tuple[Strategy, ...]
    actors: tuple[ListedActor, ...]
    anchors: tuple[Anchor, ...] = ()
    rules: tuple[tuple[str, str], ...] = ()
    corrections: tuple[Correction, ...] = ()

    @property
    def id(self) -> str:
        return self.node.id
