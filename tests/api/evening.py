"""One document about lamps, coded by hand: every kind of fact in three sentences."""

import hashlib

from graph.ontology.nodes import Document
from ingest.coding import (
    CodedAffiliation,
    CodedPath,
    CodedRelease,
    CodedStance,
    CodedStatement,
    CodedStrategy,
    Coding,
    Span,
)

ID = "2024-05-01-evening.en"
TEXT = (
    "Ada Wick, director of Lumen, said that nobody dares to walk in the dark. "
    "Lumen lives from replacing bulbs, and gives the plans of Lamp-2 away. "
    "A clerk said that the lit nights are cheap."
)
CLERK = f"{ID}#anon:town:clerk"


def span(words: str) -> Span:
    """Where the words stand in the text."""
    start = TEXT.index(words)
    return Span(start, start + len(words))


def document(debate: str) -> Document:
    return Document(
        id=ID,
        debate=debate,
        title="An evening",
        publisher="The Beacon",
        published="2024-05-01",
        language="en",
        url=None,
        genre=None,
        text=TEXT,
        sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
    )


def coding() -> Coding:
    bulbs = span("Lumen lives from replacing bulbs")
    return Coding(
        document=ID,
        text_sha256=hashlib.sha256(TEXT.encode()).hexdigest(),
        statements=(
            _statement("s1", "Ada Wick", "ada-wick", "nobody dares to walk in the dark", "light-is-safe", True, "lit"),
            _statement("s2", "A clerk", "anon:town:clerk", "the lit nights are cheap", "night-costs", False, "neutral"),
        ),
        affiliations=(CodedAffiliation("ada-wick", "lumen", "director", span("director of Lumen")),),
        releases=(CodedRelease("lamp-2", "lumen", "open", None, span("gives the plans of Lamp-2 away")),),
        paths=(CodedPath("lumen", "switch-off", bulbs),),
        strategies=(CodedStrategy("lumen", "sell-bulbs", "reported", "lit", bulbs),),
    )


def _statement(
    id_: str, speaker: str, actor: str, content: str, proposition: str, agree: bool, position: str
) -> CodedStatement:
    said = TEXT.index("said", span(speaker).end)
    return CodedStatement(
        id=id_,
        speaker=span(speaker),
        actors=(actor,),
        cue=Span(said, said + 4),
        content=span(content),
        continuation=None,
        kind="indirect",
        via=None,
        date=None,
        stances=(CodedStance(proposition, agree),),
        position=position,
    )
