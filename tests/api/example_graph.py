"""The graph of which the documented examples speak: a firm, what its director says and what the firm does."""

import hashlib
from collections.abc import Iterator

from api import examples
from graph import stances
from graph.ontology.facts import Facts
from graph.ontology.nodes import (
    Actor,
    ActorKind,
    Debate,
    Document,
    Model,
    Path,
    Position,
    Proposition,
    Statement,
    Strategy,
)
from graph.ontology.relations import Asserts, Evidenced, In, Made, PartOf, Pursues, Released, Takes
from graph.store import writer
from graph.store.session import Store

DEBATE = examples.DEBATE.id
DATE = examples.DOCUMENT.published


def write(store: Store) -> None:
    """Brings all of it into the graph, with what follows from it."""
    writer.write(store, _codebook())
    stances.refresh(store, writer.write(store, _document()).actors)


def _codebook() -> Facts:
    firm, parent, cost = examples.FIRM, examples.PARENT, examples.COST
    question = examples.DEBATE
    positions = (Position(each.id, DEBATE, each.code, each.en, each.fr) for each in (examples.OPEN, examples.CLOSED))
    strategy, path = examples.PAID, examples.CLOSED_ONLY
    return Facts(
        document=None,
        nodes=(
            Debate(DEBATE, question.question_en, question.question_fr),
            *positions,
            Proposition(cost.id, DEBATE, cost.code, "cost", cost.en, cost.fr, "open", "closed"),
            Strategy(strategy.id, DEBATE, strategy.code, strategy.en, strategy.fr, SOLD, ("closed",)),
            Path(path.id, DEBATE, path.code, path.en, path.fr, "closed"),
            Actor(firm.id, ActorKind.ORGANIZATION, firm.name, ("Nadir",), listed=True),
            Actor(parent.id, ActorKind.ORGANIZATION, parent.name, listed=True),
            Model("nadir-2", "Nadir 2"),
        ),
        relations=(PartOf(source=firm.id, target=parent.id),),
    )


SOLD = examples.EXPLANATION.definition


def _document() -> Facts:
    about, mark = examples.DOCUMENT, examples.DOCUMENT.statements[0]
    document = Document(
        id=about.id, debate=DEBATE, title=about.title, publisher=about.publisher, published=about.published,
        language=about.language, url=about.url, genre=about.genre, text=about.text,
        sha256=hashlib.sha256(about.text.encode()).hexdigest(),
    )  # fmt: skip
    said = examples.SAID
    assert mark.speaker and mark.cue
    statement = Statement(
        id=mark.id, document=about.id, quote=said.quote, start=said.start, end=said.end,
        cue=said.cue, cue_start=mark.cue[0], cue_end=mark.cue[1],
        speaker=said.speaker, speaker_start=mark.speaker[0], speaker_end=mark.speaker[1],
        continuation_start=None, continuation_end=None,
        kind=mark.kind, date=mark.date, position=mark.position, confidence=mark.confidence,
        extractor=examples.STATEMENT.extractor,
    )  # fmt: skip
    return Facts(
        document=about.id,
        nodes=(document, statement),
        relations=(
            Made(source=examples.FIRM.id, target=statement.id),
            In(source=statement.id, target=about.id),
            Asserts(source=statement.id, target=examples.COST.id, agree=False, confidence=0.86),
            *_shown(about.id),
        ),
    )


def _shown(document: str) -> Iterator[Evidenced]:
    firm, words = examples.FIRM.id, examples.SHOWN
    where = {"document": document, "start": words.start, "end": words.end, "quote": words.quote, "date": DATE}
    yield Pursues(source=firm, target=examples.PAID.id, basis="reported", explains="closed", **where)  # type: ignore[arg-type]
    yield Takes(source=firm, target=examples.CLOSED_ONLY.id, **where)  # type: ignore[arg-type]
    yield Released(source=firm, target="nadir-2", access="closed", **where)  # type: ignore[arg-type]
