"""Finds which path of the codebook an actor takes, one in a document: what it does, whatever it says."""

from spacy.language import Language
from spacy.tokens import Doc

from ingest.annotators.deeds import Deed, deeds
from ingest.annotators.pursuers import Pursuers
from ingest.coding import CodedPath
from ingest.conduct import conduct

TAKEN = 0.1  # where F1 is best over five folds


@Language.component("stancegraph_paths", assigns=["doc._.paths"])
def find(doc: Doc) -> Doc:
    if doc._.debate and doc._.debate.paths:
        document = doc._.document.id if doc._.document else ""
        pursuers, codes = Pursuers(doc), [path.code for path in doc._.debate.paths]
        taken: dict[str, Deed] = {}
        for deed in deeds(pursuers, conduct(doc._.debate), codes, document, TAKEN):
            taken[deed.actor] = max(taken.get(deed.actor, deed), deed, key=lambda one: one.confidence)
        doc._.paths = [CodedPath(deed.actor, deed.code, pursuers.sentences[deed.sentence]) for deed in taken.values()]
    return doc
