"""Finds which path of the codebook an actor takes, one in a document: what it does, whatever it says."""

from spacy.language import Language
from spacy.tokens import Doc

from ingest.annotators.deeds import Deed, deeds
from ingest.annotators.pursuers import Pursuers
from ingest.coding import CodedPath
from ingest.conduct import conduct

TAKEN = 0.58  # where F1 is best over five folds
HABIT = 4.0
"""How much surer one is of a path that all other coded documents say the actor takes; of any, where none says."""


@Language.component("stancegraph_paths", assigns=["doc._.paths"])
def find(doc: Doc) -> Doc:
    if doc._.debate and doc._.debate.paths:
        document = doc._.document.id if doc._.document else ""
        taught, pursuers, codes = conduct(doc._.debate), Pursuers(doc), [path.code for path in doc._.debate.paths]
        habits = taught.habits(document, codes)
        taken: dict[str, tuple[float, Deed]] = {}
        for deed in deeds(pursuers, taught, codes, document, TAKEN / (1 + HABIT)):
            habit = habits.get((deed.actor, deed.code), 0.0) if habits else 1.0
            likely = deed.confidence * (1 + HABIT * habit)
            if likely >= max(TAKEN, taken.get(deed.actor, (0.0, deed))[0]):
                taken[deed.actor] = likely, deed
        doc._.paths = [CodedPath(d.actor, d.code, pursuers.sentences[d.sentence]) for _, d in taken.values()]
    return doc
