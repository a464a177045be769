"""Codes and actors by name, and the words of documents."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """A code of the codebook with its names."""

    id: str
    code: str
    en: str
    fr: str


@dataclass(frozen=True, slots=True)
class ActorLabel:
    """An actor by name; `kind` is Person, Organization, Source or Publication."""

    id: str
    name: str
    kind: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a document: `text[start:end] == quote`. `statement` is None where the words are no statement.

    `voiced_by` is whose words or deeds they show, where those count for the actor asked about without being its own.
    """

    statement: str | None
    document: str
    title: str
    publisher: str | None
    published: str
    language: str
    quote: str
    start: int
    end: int
    speaker: str | None
    cue: str | None
    date: str
    confidence: float
    voiced_by: tuple[ActorLabel, ...] = ()
