"""Finds which path of the codebook an actor takes: what it does, whatever it says."""

from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from ingest import conduct
from ingest.annotators.pursuers import Pursuers
from ingest.coding import CodedPath

SHOWN = 0.15
"""The score from which a sentence shows a path."""
TAKEN = 0.09
"""The product of that score and the actor's probability from which the actor takes it."""


@Language.component("stancegraph_paths", assigns=["doc._.paths"])
def find(doc: Doc) -> Doc:
    if doc._.debate and doc._.debate.paths:
        doc._.paths = list(_paths(doc))
    return doc


def _paths(doc: Doc) -> Iterator[CodedPath]:
    taught = conduct.paths(doc._.debate, doc._.document.id if doc._.document else "")
    pursuers = Pursuers(doc)
    best: dict[tuple[str, str], tuple[float, int]] = {}
    for number, code, score in taught.showing(doc.text, SHOWN):
        for actor, probability in pursuers.of(number, code, taught.known).items():
            best[actor, code] = max(best.get((actor, code), (0.0, 0)), (score * probability, number))
    for (actor, code), (score, number) in sorted(best.items(), key=lambda item: (item[1][1], item[0])):
        if score >= TAKEN:
            yield CodedPath(actor, code, pursuers.sentences[number])
