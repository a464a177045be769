"""A document whose every text tries to be more than text: markup, scripts, turned writing, endless names."""

import hashlib

from graph.ontology.nodes import Document
from ingest.coding import CodedStance, CodedStatement, Coding, Span

ID = "2024-05-02-hostile.en"
ACTOR = "anon::mallory"
NAME = "<img src=x onerror=document.title='taken'>"
WORDS = "<script>document.title='taken'</script> open models cost \u202eless\u202c 🙂 than they seem"
TEXT = f"{NAME} said: {WORDS}. " + "x" * 10_000


def document(debate: str) -> Document:
    return Document(
        id=ID,
        debate=debate,
        title="</title><script>document.title='taken'</script>",
        publisher="<b>The Bold</b>",
        published="2024-05-02",
        language="en",
        url="javascript:document.title='taken'",
        genre=None,
        text=TEXT,
        sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
    )


def coding() -> Coding:
    start = TEXT.index(WORDS)
    said = CodedStatement(
        id="s1",
        speaker=Span(0, len(NAME)),
        actors=(ACTOR,),
        cue=Span(len(NAME) + 1, len(NAME) + 5),
        content=Span(start, start + len(WORDS)),
        continuation=None,
        kind="indirect",
        via=None,
        date=None,
        stances=(CodedStance("cost-lower", False),),
        position="closed",
    )
    return Coding(
        document=ID,
        text_sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
        statements=(said,),
        affiliations=(),
        releases=(),
        paths=(),
        strategies=(),
        names=((ACTOR, NAME),),
    )
