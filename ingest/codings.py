"""Codings as JSON, in the format of `corpus/GUIDELINES.md`: what `score.py` reads and annotators write."""

import json
import os
from pathlib import Path
from typing import Any

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

SHORT = 9  # words: a longer passage is shown by its first and last four

Json = dict[str, Any]


def to_json(coding: Coding, text: str) -> Json:
    """The coding of `text`; what is not in the format (confidence, extractor, names) is left out."""
    return {
        "document": coding.document,
        "text_sha256": coding.text_sha256,
        "statements": [_statement(statement, text) for statement in coding.statements],
        "affiliations": [
            {"actor": a.actor, "organisation": a.organisation, "role": a.role, "evidence": _span(a.evidence)}
            for a in coding.affiliations
        ],
        "releases": [
            {"model": r.model, "owner": r.owner, "access": r.access, "date": r.date, "evidence": _span(r.evidence)}
            for r in coding.releases
        ],
        "paths": [{"actor": p.actor, "path": p.path, "evidence": _span(p.evidence)} for p in coding.paths],
        "strategies": [
            {
                "actor": s.actor,
                "strategy": s.strategy,
                "basis": s.basis,
                "explains": s.explains,
                "evidence": _span(s.evidence),
            }
            for s in coding.strategies
        ],
    }


def from_json(coded: Json) -> Coding:
    """The coding that a JSON object of the format says; raises KeyError, TypeError or ValueError when it is not one."""
    return Coding(
        document=coded["document"],
        text_sha256=coded["text_sha256"],
        statements=tuple(_read_statement(row) for row in coded["statements"]),
        affiliations=tuple(
            CodedAffiliation(row["actor"], row["organisation"], row["role"], _read_span(row["evidence"]))
            for row in coded["affiliations"]
        ),
        releases=tuple(
            CodedRelease(row["model"], row["owner"], row["access"], row["date"], _read_span(row["evidence"]))
            for row in coded["releases"]
        ),
        paths=tuple(CodedPath(row["actor"], row["path"], _read_span(row["evidence"])) for row in coded["paths"]),
        strategies=tuple(
            CodedStrategy(row["actor"], row["strategy"], row["basis"], row["explains"], _read_span(row["evidence"]))
            for row in coded["strategies"]
        ),
    )


def save(coding: Coding, document: Document, folder: Path) -> Path:
    """Writes `<document id>.json` in the folder, whole or not at all, and says where it is."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{document.id}.json"
    part = folder / f".{document.id}.{os.getpid()}.part"
    try:
        written = json.dumps(to_json(coding, document.text), ensure_ascii=False, indent=1)
        part.write_text(written + "\n", encoding="utf-8", newline="\n")
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return target


def _statement(statement: CodedStatement, text: str) -> Json:
    return {
        "id": statement.id,
        "speaker": _words(statement.speaker, text),
        "actors": list(statement.actors),
        "cue": _words(statement.cue, text),
        "content": _words(statement.content, text),
        "continuation": _span(statement.continuation) if statement.continuation else None,
        "kind": statement.kind,
        "via": statement.via,
        "date": statement.date,
        "stances": [{"proposition": stance.proposition, "agree": stance.agree} for stance in statement.stances],
        "position": statement.position,
    }


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}


def _words(span: Span | None, text: str) -> Json:
    """A span with its words; none is the empty span at 0, as annotators write it."""
    if span is None:
        return {"text": "", "start": 0, "end": 0}
    passage = text[span.start : span.end]
    words = passage.split()
    shown = passage if len(words) <= SHORT else f"{' '.join(words[:4])} … {' '.join(words[-4:])}"
    return {"text": shown, **_span(span)}


def _read_statement(row: Json) -> CodedStatement:
    return CodedStatement(
        id=row["id"],
        speaker=_read_words(row["speaker"]),
        actors=tuple(row["actors"]),
        cue=_read_words(row["cue"]),
        content=_read_span(row["content"]),
        continuation=_read_words(row["continuation"]),
        kind=row["kind"],
        via=row["via"],
        date=row["date"],
        stances=tuple(CodedStance(stance["proposition"], bool(stance["agree"])) for stance in row["stances"]),
        position=row["position"],
    )


def _read_words(row: Json | None) -> Span | None:
    return _read_span(row) if row and row["end"] > row["start"] else None


def _read_span(row: Json) -> Span:
    return Span(int(row["start"]), int(row["end"]))
