"""The kinds of relation: who may point to whom, and what each says.

A relation's type in the graph is its class name in capitals (`AffiliatedWith` is `AFFILIATED_WITH`), its `ends` are the
kinds of node it may join, and its `id` is derived from all that it says, so that writing it twice changes nothing.
Relations read in a document are `Evidenced`: they carry the words that show them and go when the document goes.
"""

import re
from dataclasses import dataclass
from typing import ClassVar

from graph.ontology.nodes import (
    Actor,
    Debate,
    Document,
    Model,
    Node,
    Path,
    Position,
    Proposition,
    Stance,
    Statement,
    Strategy,
)

Kinds = tuple[type[Node], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """From the node with id `source` to the node with id `target`."""

    ends: ClassVar[tuple[Kinds, Kinds]]
    source: str
    target: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidenced(Relation):
    """Shown by `quote`, the characters `start` to `end` of `document`'s text."""

    document: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Made(Relation):
    """The actor made the statement."""

    ends = ((Actor,), (Statement,))


@dataclass(frozen=True, slots=True, kw_only=True)
class In(Relation):
    """The statement stands in the document."""

    ends = ((Statement,), (Document,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Asserts(Relation):
    """The statement agrees with the proposition, or denies it. `confidence` is in [0, 1]; `like`: the coded example
    that speaks most for it, None where a person coded it."""

    ends = ((Statement,), (Proposition,))
    agree: bool
    confidence: float
    like: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mentions(Relation):
    """The statement's words name the actor or model."""

    ends = ((Statement,), (Actor, Model))


@dataclass(frozen=True, slots=True, kw_only=True)
class Via(Relation):
    """The source is reported by the target: X says that Y says."""

    ends = ((Statement,), (Statement,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pursues(Evidenced):
    """The actor pursues the strategy: `basis` is `stated` (by the actor) or `reported`.

    `explains` is the code of the position or path that the text ties to it, or None.
    """

    ends = ((Actor,), (Strategy,))
    basis: str
    explains: str | None
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AffiliatedWith(Evidenced):
    """The actor holds a role in the organisation, in the words of the text."""

    ends = ((Actor,), (Actor,))
    role: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Released(Evidenced):
    """The organisation made the model available: `access` is `open` (weights can be downloaded) or `closed`."""

    ends = ((Actor,), (Model,))
    access: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Takes(Evidenced):
    """The actor takes the path."""

    ends = ((Actor,), (Path,))
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServesAs(Relation):
    """The actor list says that the actor holds a role; `from_` and `to` may be None."""

    ends = ((Actor,), (Actor,))
    role: str
    from_: str | None
    to: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PartOf(Relation):
    """The actor list says that the organisation belongs to another, or the model to its owner."""

    ends = ((Actor, Model), (Actor,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidences(Relation):
    """The statement is evidence of the stance. Derived."""

    ends = ((Statement,), (Stance,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Holds(Relation):
    """The actor holds the stance. Derived."""

    ends = ((Actor,), (Stance,))


@dataclass(frozen=True, slots=True, kw_only=True)
class On(Relation):
    """What the stance is about: a proposition, or the question of the debate. Derived."""

    ends = ((Stance,), (Proposition, Debate))


@dataclass(frozen=True, slots=True, kw_only=True)
class Favours(Relation):
    """The position that the stance amounts to. Derived."""

    ends = ((Stance,), (Position,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Follows(Relation):
    """A reversal: the source stance replaces the target stance of the same actor. Derived."""

    ends = ((Stance,), (Stance,))


@dataclass(frozen=True, slots=True, kw_only=True)
class Explains(Relation):
    """The strategy accounts for the stance; `basis`: stated, reported or inferred; `weight` in [0, 1]. Derived."""

    ends = ((Strategy,), (Stance,))
    basis: str
    weight: float


RELATIONS: tuple[type[Relation], ...] = (
    Made, In, Asserts, Mentions, Via, Pursues, AffiliatedWith, Released, Takes, ServesAs, PartOf,
    Evidences, Holds, On, Favours, Follows, Explains,
)  # fmt: skip
DERIVED: tuple[type[Relation], ...] = (Evidences, Holds, On, Favours, Follows, Explains)


def type_of(relation: type[Relation]) -> str:
    """The relation's type in the graph: `AffiliatedWith` is `AFFILIATED_WITH`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", relation.__name__).upper()
