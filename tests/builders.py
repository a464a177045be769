"""Facts of a small fictional debate, for tests of what stores, answers and shows them."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from graph.ontology.facts import Facts
from graph.ontology.identity import code_id, digest
from graph.ontology.nodes import (
    Actor,
    ActorKind,
    Debate,
    Document,
    Model,
    Node,
    Path,
    Position,
    Proposition,
    Statement,
    Strategy,
)
from graph.ontology.relations import (
    Asserts,
    In,
    Made,
    Mentions,
    PartOf,
    Pursues,
    Relation,
    ServesAs,
    Takes,
)
from graph.store.session import Store
from graph.store.writer import write

TEA = "tea"

CODES: tuple[Node, ...] = (
    Debate(TEA, "Should tea be served hot or cold?", "Faut-il servir le thé chaud ou froid ?"),
    Position("tea:hot", TEA, "hot", "Hot", "Chaud"),
    Position("tea:cold", TEA, "cold", "Cold", "Froid"),
    Proposition("tea:taste", TEA, "taste", "taste", "Hot tea tastes better.", "Chaud, il est meilleur.", "hot", "cold"),
    Proposition("tea:price", TEA, "price", "price", "Hot tea costs less.", "Chaud, il coûte moins.", "hot", "cold"),
    Strategy("tea:kettles", TEA, "kettles", "Sell kettles", "Vendre des bouilloires", "Tea sells kettles.", ("hot",)),
    Path("tea:steam", TEA, "steam", "Hot tea only", "Thé chaud seulement", "hot"),
)

LISTED: tuple[Node, ...] = (
    Actor("ann", ActorKind.PERSON, "Ann Leaf", ("Leaf",), listed=True),
    Actor("bob", ActorKind.PERSON, "Bob Ice", listed=True),
    Actor("brew", ActorKind.ORGANIZATION, "Brew & Co", listed=True),
    Model("pot", "Pot 3"),
)

TIES: tuple[Relation, ...] = (
    ServesAs(source="ann", target="brew", role="chair", from_="2030", to=None),
    PartOf(source="pot", target="brew"),
)


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of an article; an actor whose id begins with `anon:` is an unnamed source and on no list."""

    actor: str
    words: str
    agree: bool = True
    proposition: str = "taste"
    mentions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Did:
    """A sentence that shows a strategy of the actor, and its path."""

    actor: str
    words: str


def debate(codes: Sequence[Node] = CODES, listed: Sequence[Node] = LISTED, ties: Sequence[Relation] = TIES) -> Facts:
    """The facts of the debate's folder."""
    return Facts(None, (*codes, *listed), tuple(ties))


def article(name: str, *sentences: Said | Did, published: str = "2031-05-06") -> Facts:
    """The facts of a document that holds the sentences one after the other."""
    text = " ".join(f"{each.actor} says {each.words}." for each in sentences)
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    document = Document(name, TEA, name.title(), "The Leaf", published, "en", None, "news", text, sha256)
    nodes: list[Node] = [document]
    relations: list[Relation] = []
    at = 0
    for each in sentences:
        if isinstance(each, Said):
            _say(document, at, each, nodes, relations)
        else:
            _do(document, at, each, relations)
        at += len(f"{each.actor} says {each.words}. ")
    return Facts(name, tuple(dict.fromkeys(nodes)), tuple(relations))


def _say(document: Document, at: int, said: Said, nodes: list[Node], relations: list[Relation]) -> None:
    cue = at + len(said.actor) + 1
    start = cue + len("says ")
    statement = Statement(
        id=digest("statement", document.id, start, said.words),
        document=document.id,
        quote=said.words,
        start=start,
        end=start + len(said.words),
        cue="says",
        cue_start=cue,
        cue_end=cue + len("says"),
        speaker=said.actor,
        speaker_start=at,
        speaker_end=at + len(said.actor),
        continuation_start=None,
        continuation_end=None,
        kind="indirect",
        date=document.published,
        position="hot" if said.agree else "cold",
        confidence=0.9,
        extractor="test",
    )
    proposition = code_id(TEA, said.proposition)
    nodes += [statement, *(_unlisted(each) for each in (said.actor, *said.mentions) if each.startswith("anon:"))]
    relations += [
        Made(source=said.actor, target=statement.id),
        In(source=statement.id, target=document.id),
        Asserts(source=statement.id, target=proposition, agree=said.agree, confidence=0.8),
        *(Mentions(source=statement.id, target=each) for each in said.mentions),
    ]


def _do(document: Document, at: int, did: Did, relations: list[Relation]) -> None:
    start = at + len(f"{did.actor} says ")
    relations += [
        Pursues(
            source=did.actor,
            target="tea:kettles",
            document=document.id,
            start=start,
            end=start + len(did.words),
            quote=did.words,
            basis="reported",
            explains="hot",
            date=document.published,
        ),
        Takes(
            source=did.actor,
            target="tea:steam",
            document=document.id,
            start=start,
            end=start + len(did.words),
            quote=did.words,
            date=document.published,
        ),
    ]


def _unlisted(actor: str) -> Actor:
    return Actor(actor, ActorKind.SOURCE, actor.removeprefix("anon:"))


def fill(store: Store) -> None:
    """Writes the debate and an article with statements, a strategy and a path."""
    write(store, debate())
    write(
        store,
        article(
            "morning",
            Said("ann", "hot tea is best"),
            Said("bob", "it is not", agree=False),
            Did("brew", "sells kettles"),
        ),
    )
