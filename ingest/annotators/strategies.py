"""Finds who pursues which strategy of the codebook, by whose word, and which position or path it is said to explain."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from ingest import conduct
from ingest.annotators.pursuers import Pursuers
from ingest.annotators.sides import Sides
from ingest.coding import CodedStrategy

SHOWN = 0.15
"""The score from which a sentence shows a strategy."""
BORNE = 0.09
"""The product of that score and the actor's probability from which the actor bears it."""


@Language.component("stancegraph_strategies", assigns=["doc._.strategies"])
def find(doc: Doc) -> Doc:
    if doc._.debate and doc._.debate.strategies:
        doc._.strategies = list(_strategies(doc))
    return doc


def _strategies(doc: Doc) -> Iterator[CodedStrategy]:
    taught = conduct.strategies(doc._.debate, doc._.document.id if doc._.document else "")
    pursuers, sides = Pursuers(doc), Sides(doc)
    best: dict[tuple[str, str], tuple[float, int]] = {}
    for number, code, score in taught.showing(doc.text, SHOWN):
        for actor, probability in pursuers.of(number, code, taught.known).items():
            best[actor, code] = max(best.get((actor, code), (0.0, 0)), (score * probability, number))
    for (actor, code), (score, number) in sorted(best.items(), key=lambda item: (item[1][1], item[0])):
        if score >= BORNE:
            yield CodedStrategy(
                actor,
                code,
                "stated" if pursuers.speaks(number, actor) else "reported",
                sides.explained(number, actor, code, taught.usual),
                pursuers.sentences[number],
            )
