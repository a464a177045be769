"""Reads who belongs where, and as what, from the words of the text."""

from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Doc

from ingest.coding import CodedAffiliation


@Language.component("stancegraph_affiliations", assigns=["doc._.affiliations"])
def read(doc: Doc) -> Doc:
    doc._.affiliations = list(stated(doc))
    return doc


def stated(doc: Doc) -> Iterable[CodedAffiliation]:
    return ()
