"""The whole graph as lines of JSON in one gzip file, the same for every server.

The first line names the format; then come the nodes, then the relations; the last line counts them and holds a digest
of all that was written, whatever its order, so that two files say the same when their last lines are equal.
"""

import gzip
import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any
from uuid import uuid4

from graph.errors import BackupRefused

FORMAT = {"format": "stancegraph graph", "version": 1}

Line = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Content:
    """What a file holds; `digest` is the same for the same nodes and relations."""

    nodes: int
    relations: int
    digest: str


class _Count:
    """Counts lines and adds up their digests: a sum does not depend on the order."""

    def __init__(self) -> None:
        self._numbers = {"node": 0, "relation": 0}
        self._sum = 0

    def add(self, line: Line) -> None:
        self._numbers["relation" if "type" in line else "node"] += 1
        self._sum += int.from_bytes(hashlib.sha256(_text(line).encode()).digest(), "big")

    def content(self) -> Content:
        return Content(self._numbers["node"], self._numbers["relation"], f"{self._sum % (1 << 256):064x}")


def save(file: Path, lines: Iterable[Line]) -> Content:
    """Writes the file whole or not at all. Raises OSError."""
    draft = file.with_name(f".{file.name}.{uuid4().hex}")
    count = _Count()
    try:
        with gzip.open(draft, "wt", encoding="utf-8", newline="\n") as out:
            _put(out, FORMAT)
            for line in lines:
                count.add(line)
                _put(out, line)
            _put(out, asdict(count.content()))
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
    return count.content()


def read(file: Path) -> Iterator[Line]:
    """The nodes and relations of the file, without any check: `verify` it first."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            found: Line = json.loads(line)
            if "properties" in found:
                yield found


def verify(file: Path) -> Content:
    """What the file holds. Raises BackupRefused when it is none of ours, or not as it was written; OSError."""
    try:
        return _verified(file)
    except (gzip.BadGzipFile, zlib.error, EOFError, ValueError, KeyError, TypeError, StopIteration) as error:
        raise BackupRefused(
            f"{file} is no backup of stancegraph, or it is broken ({error or 'it ends too early'}): "
            "name a file that `stancegraph backup` has written."
        ) from error


def _verified(file: Path) -> Content:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        if json.loads(next(lines)) != FORMAT:
            raise ValueError("its first line names another format")
        count = _Count()
        for line in lines:
            found = json.loads(line)
            if "properties" not in found:
                return _compared(Content(**found), count.content(), next(lines, None))
            count.add(found)
    raise EOFError


def _compared(said: Content, found: Content, after: str | None) -> Content:
    if said != found or after is not None:
        raise ValueError("its lines are not those that were written")
    return found


def _put(out: IO[str], line: object) -> None:
    out.write(f"{_text(line)}\n")


def _text(line: object) -> str:
    return json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
