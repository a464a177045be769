"""What users say that a statement amounts to: each coding that is accepted or corrected is an example at once.

They are kept in the debate's folder as `corrections.jsonl`, one a line, beside the codebook that they use.
"""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from pydantic import Field

from ingest import located
from ingest.codebook import Shape
from ingest.coding import CodedStance
from ingest.debate import Correction, Debate
from ingest.errors import CorrectionRefused
from ingest.located import NotReadable, Problem
from ingest.shapes import Misshapen, shape

FILE = "corrections.jsonl"


class StanceEntry(Shape):
    proposition: str
    agree: bool


class CorrectionEntry(Shape):
    """A line of the file, in the words of `ingest.debate.Correction`."""

    document: str
    start: int = Field(ge=0)
    end: int = Field(ge=0)
    quote: str
    said: str
    actors: tuple[str, ...]
    stances: tuple[StanceEntry, ...]
    position: str


def read(folder: Path, propositions: Iterable[str], positions: Iterable[str]) -> Iterator[Correction | Problem]:
    """Those of a debate's folder, or what is wrong with one."""
    file, codes = folder / FILE, (tuple(propositions), tuple(positions))
    lines = file.read_text(encoding="utf-8").split("\n") if file.exists() else []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                correction = _correction(shape(located.parse(line, file, number), CorrectionEntry))
            except NotReadable as fault:
                yield fault.problem
            except Misshapen as fault:
                yield from fault.problems
            else:
                faults = [Problem(file, number, fault) for fault in _faults(correction, *codes)]
                yield from faults
                if not faults:
                    yield correction


def record(debate: Debate, correction: Correction) -> Path:
    """Writes it in the place of a former one of the same statement, and says where. Raises CorrectionRefused."""
    positions = [position.code for position in debate.positions]
    for fault in _faults(correction, [proposition.code for proposition in debate.propositions], positions):
        raise CorrectionRefused(fault)
    others = [one for one in debate.corrections if one.place != correction.place]
    file = debate.folder / FILE
    part = file.with_name(f".{os.getpid()}.{file.name}")
    try:
        part.write_text("".join(map(_line, [*others, correction])), encoding="utf-8", newline="\n")
        part.replace(file)
    except OSError as error:
        place = f"cannot write in {debate.folder} ({error.strerror})"
        raise CorrectionRefused(f"{place}: copy the corpus to where you may write and give it as --corpus") from None
    finally:
        part.unlink(missing_ok=True)
    return file


def _correction(entry: CorrectionEntry) -> Correction:
    stances = tuple(CodedStance(stance.proposition, stance.agree) for stance in entry.stances)
    place = entry.document, entry.start, entry.end
    return Correction(*place, entry.quote, entry.said, entry.actors, stances, entry.position)


def _faults(correction: Correction, propositions: Iterable[str], positions: Iterable[str]) -> Iterator[str]:
    named = [stance.proposition for stance in correction.stances]
    for code in named:
        if code not in propositions:
            yield f"no proposition is called {code!r}: give one of {', '.join(propositions)}"
        if named.count(code) > 1:
            yield f"{code!r} is agreed with and denied: give it once"
    if correction.position not in (known := [*positions, "neutral"]):
        yield f"no position is called {correction.position!r}: give one of {', '.join(known)}"


def _line(correction: Correction) -> str:
    written = asdict(correction)
    written["stances"] = [{"proposition": s.proposition, "agree": s.agree} for s in correction.stances]
    return json.dumps(written, ensure_ascii=False) + "\n"
