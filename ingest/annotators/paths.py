"""Finds which path of the codebook an actor takes: what it does, whatever it says."""

from spacy.language import Language
from spacy.tokens import Doc

from ingest.annotators.deeds import deeds
from ingest.annotators.pursuers import Pursuers
from ingest.coding import CodedPath
from ingest.conduct import conduct

SHOWN, TAKEN = 0.15, 0.09


@Language.component("stancegraph_paths", assigns=["doc._.paths"])
def find(doc: Doc) -> Doc:
    if doc._.debate and doc._.debate.paths:
        document = doc._.document.id if doc._.document else ""
        pursuers, codes = Pursuers(doc), [path.code for path in doc._.debate.paths]
        doc._.paths = [
            CodedPath(deed.actor, deed.code, pursuers.sentences[deed.sentence])
            for deed in deeds(pursuers, conduct(doc._.debate), codes, document, SHOWN, TAKEN)
        ]
    return doc
