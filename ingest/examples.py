"""What a debate gives a reader to learn stance from: coded statements, anchor examples and the codebook's own words."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from graph.ontology.nodes import Document
from ingest.coding import CodedStatement, Span
from ingest.debate import Anchor, Correction, Debate
from ingest.gold import coded_documents

Code = tuple[str, bool]
"""A proposition and whether one agrees with it."""

NEUTRAL = "neutral"
CODED, ANCHOR, CODEBOOK = 1.0, 0.2, 0.3
"""How far an example is trusted: anchors and codebook say how a code sounds, not how often it is said."""


@dataclass(frozen=True, slots=True)
class Example:
    """`group`: the document, or the code of an anchor: examples of one group are never learned from and tested on."""

    text: str
    actors: tuple[str, ...]
    codes: frozenset[Code]
    position: str
    group: str
    trust: float
    quote: str


def statement_text(text: str, cue: Span | None, content: Span, continuation: Span | None) -> str:
    """A statement as the coder reads it: cue, content and continuation."""
    return " ".join(text[part.start : part.end] for part in (cue, content, continuation) if part)


def sides(debate: Debate) -> dict[Code, str | None]:
    """The position that each code favours."""
    return {(p.code, agree): p.agree if agree else p.disagree for p in debate.propositions for agree in (True, False)}


@lru_cache(maxsize=8)
def examples(debate: Debate) -> tuple[Example, ...]:
    """All examples of the debate, the coded statements first, by readers and then by users."""
    coded = [
        _coded(document, statement) for document, coding in coded_documents(debate) for statement in coding.statements
    ]
    favoured = sides(debate)
    anchors = (_anchor(anchor, favoured) for anchor in debate.anchors if _is_stance(debate, anchor))
    corrected = map(_corrected, debate.corrections)
    return (*coded, *corrected, *_codebook(debate, favoured), *anchors)


def _coded(document: Document, statement: CodedStatement) -> Example:
    text = document.text
    return Example(
        statement_text(text, statement.cue, statement.content, statement.continuation),
        statement.actors,
        frozenset((stance.proposition, stance.agree) for stance in statement.stances),
        statement.position,
        document.id,
        CODED,
        text[statement.content.start : statement.content.end],
    )


def _corrected(made: Correction) -> Example:
    codes = frozenset((stance.proposition, stance.agree) for stance in made.stances)
    return Example(made.said, made.actors, codes, made.position, f"correction {made.place}", CODED, made.quote)


def _codebook(debate: Debate, favoured: dict[Code, str | None]) -> Iterator[Example]:
    for proposition in debate.propositions:
        code = (proposition.code, True)
        for text in (proposition.text_en, proposition.text_fr):
            position = favoured[code] or NEUTRAL
            yield Example(text, (), frozenset({code}), position, f"codebook {proposition.code}", CODEBOOK, text)


def _is_stance(debate: Debate, anchor: Anchor) -> bool:
    return any(proposition.code == anchor.code for proposition in debate.propositions)


def _anchor(anchor: Anchor, favoured: dict[Code, str | None]) -> Example:
    codes = frozenset({(anchor.code, anchor.agree)}) if anchor.agree is not None and anchor.counts else frozenset()
    position = next((favoured[code] or NEUTRAL for code in codes), NEUTRAL)
    return Example(anchor.text, (), codes, position, f"anchor {anchor.code}", ANCHOR, anchor.text)
