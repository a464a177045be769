"""Where text comes from: one kind of file per module, found by its name; each ends in one constant, `SOURCE`."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pkgutil import iter_modules


@dataclass(frozen=True, slots=True)
class Page:
    """What a source says: the text, the title that the text itself shows, and what a front matter adds to it.

    `lines` says at which line of the file each field stands.
    """

    text: str
    title: str
    fields: dict[str, str] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Source:
    """A kind of file. `read` makes a page of its bytes, or raises DocumentRefused."""

    suffixes: tuple[str, ...]
    read: Callable[[bytes], Page]


@cache
def available() -> tuple[str, ...]:
    """The names of the kinds, in alphabetical order."""
    return tuple(sorted(module.name for module in iter_modules(__path__)))


@cache
def load(name: str) -> Source:
    """The kind of that name."""
    source = import_module(f"{__name__}.{name}").SOURCE
    if not isinstance(source, Source):
        raise TypeError(f"ingest/sources/{name}.py must end in `SOURCE = Source(…)`")
    return source


@cache
def by_suffix() -> dict[str, Source]:
    """The kind of each suffix that is read, in lower case and with its dot."""
    return {suffix: source for source in map(load, available()) for suffix in source.suffixes}
