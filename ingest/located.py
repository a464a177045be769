"""Data files whose every value knows its line, so that a message can point at the place to mend."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
DEEPEST = 50

Place = Sequence[str | int]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to mend at a line (counted from 1) of a file."""

    file: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.message}"


class NotReadable(Exception):
    """A file that is no readable YAML or JSON at all; `problem` says where it breaks."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Located:
    """The value of a YAML or JSON text. Every scalar is a string as written, or None for `null` and for nothing:
    the reader says what a text is to be, YAML's guesses (`no` is False, `2029-03` a string, `2029` a number) do not."""

    file: Path
    root: yaml.Node
    value: Any
    first_line: int = 1

    def line(self, place: Place) -> int:
        """The line of the value at `place`, or of the nearest that encloses it, when there is none."""
        node = self.root
        mark = node.start_mark
        for step in place:
            found = _child(node, step)
            if found is None:
                break
            mark, node = found
        return int(mark.line) + self.first_line


def read(file: Path) -> Located:
    """Reads a YAML or JSON file; raises NotReadable."""
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise NotReadable(Problem(file, 1, "the file is missing: add it")) from None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise NotReadable(Problem(file, line, "the file is not UTF-8: save it as UTF-8")) from None
    except OSError as error:
        raise NotReadable(Problem(file, 1, f"cannot be read ({error.strerror}): check its permissions")) from None
    return parse(text, file)


def parse(text: str, file: Path, first_line: int = 1) -> Located:
    """Reads a text of `file` that begins at its line `first_line`; raises NotReadable."""
    try:
        _check_events(text, file, first_line)
        root = yaml.compose(text, Loader=LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = (mark.line if mark else 0) + first_line
        raise NotReadable(Problem(file, line, f"{error.problem}: mend the notation there or just before")) from None
    except yaml.YAMLError as error:
        message = f"{str(error).splitlines()[0]}: take out what is no plain text"
        raise NotReadable(Problem(file, first_line, message)) from None
    if root is None:
        raise NotReadable(Problem(file, first_line, "nothing is in it: fill it in"))
    return Located(file, root, _value(root, file, first_line), first_line)


def _check_events(text: str, file: Path, first_line: int) -> None:
    """Refuses what would exhaust the stack or the memory when composed: deep nesting, and aliases."""
    depth = 0
    for event in yaml.parse(text, Loader=LOADER):
        if isinstance(event, yaml.AliasEvent):
            message = "a YAML alias (*name) is not read here: write the value out"
            raise NotReadable(Problem(file, _line(event, first_line), message))
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            message = f"brackets are nested more than {DEEPEST} deep: take some out"
            raise NotReadable(Problem(file, _line(event, first_line), message))


def _line(event: yaml.Event, first_line: int) -> int:
    return (event.start_mark.line if event.start_mark else 0) + first_line


def _value(node: yaml.Node, file: Path, first_line: int) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return None if node.tag == "tag:yaml.org,2002:null" else node.value
    if isinstance(node, yaml.SequenceNode):
        return [_value(item, file, first_line) for item in node.value]
    return dict(_pairs(node, file, first_line))


def _pairs(node: yaml.Node, file: Path, first_line: int) -> Iterator[tuple[str, Any]]:
    names: set[str] = set()
    for key, item in node.value:
        line = key.start_mark.line + first_line
        if not isinstance(key, yaml.ScalarNode):
            raise NotReadable(Problem(file, line, "a key must be a word: write `key: value`"))
        if key.value in names:
            raise NotReadable(Problem(file, line, f"the key {key.value!r} is there twice: keep one"))
        names.add(key.value)
        yield key.value, _value(item, file, first_line)


def _child(node: yaml.Node, step: str | int) -> tuple[yaml.Mark, yaml.Node] | None:
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        item = node.value[step]
        return item.start_mark, item
    if isinstance(node, yaml.MappingNode):
        return next(((key.start_mark, item) for key, item in node.value if key.value == step), None)
    return None
