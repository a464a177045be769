"""Finds who pursues which strategy of the codebook, by whose word, and which position or path it is said to explain."""

from spacy.language import Language
from spacy.tokens import Doc

from ingest.annotators.deeds import deeds
from ingest.annotators.pursuers import Pursuers
from ingest.annotators.sides import Sides
from ingest.coding import CodedStrategy
from ingest.conduct import conduct

BORNE = 0.17  # where F1 is best over five folds


@Language.component("stancegraph_strategies", assigns=["doc._.strategies"])
def find(doc: Doc) -> Doc:
    if doc._.debate and doc._.debate.strategies:
        document = doc._.document.id if doc._.document else ""
        taught, pursuers, sides = conduct(doc._.debate), Pursuers(doc), Sides(doc)
        codes = [strategy.code for strategy in doc._.debate.strategies]
        usual = taught.usual(document)
        doc._.strategies = [
            CodedStrategy(
                deed.actor,
                deed.code,
                "stated" if pursuers.speaks(deed.sentence, deed.actor) else "reported",
                sides.explained(pursuers.sentences[deed.sentence], deed.code, usual),
                pursuers.sentences[deed.sentence],
            )
            for deed in deeds(pursuers, taught, codes, document, BORNE)
        ]
    return doc
