"""What the graph holds for and about an actor: the input from which its stances are derived."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Assertion:
    """A side taken on a proposition; `position` is the code that this side amounts to, or None."""

    proposition: str
    agree: bool
    position: str | None
    confidence: float


@dataclass(frozen=True, slots=True)
class Saying:
    """A statement made by the actor."""

    statement: str
    quote: str
    date: str
    position: str
    confidence: float
    assertions: tuple[Assertion, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """The characters `start` to `end` of a document, which show a deed or an interest."""

    document: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Deed:
    """A path that the actor takes, or a strategy of its own tied to a position: `position` is what it amounts to."""

    words: Words
    date: str
    position: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Interest:
    """A strategy pursued by the actor, or by an organisation that the actor serves between `from_` and `to`.

    `tied` is the position that the text ties to the strategy; `usual` are those that the codebook says it accounts for.
    """

    strategy: str
    holder: str
    basis: str
    tied: str | None
    usual: tuple[str, ...]
    words: Words
    date: str
    from_: str | None = None
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that one actor says, does and has an interest in, within one debate.

    `covered`: the position in which another has its place, by the code of the latter.
    """

    actor: str
    debate: str
    sayings: tuple[Saying, ...] = ()
    deeds: tuple[Deed, ...] = ()
    interests: tuple[Interest, ...] = ()
    covered: Mapping[str, str] = field(default_factory=dict)
