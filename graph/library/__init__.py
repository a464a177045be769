"""Queries for analysts, one a file `<name>.cypher`: a comment says in YAML what it answers and asks for."""

from functools import cache
from pathlib import Path

import yaml

from graph.answers import LibraryParameter, LibraryQuery
from graph.errors import NotFound

HERE = Path(__file__).parent


@cache
def library() -> tuple[LibraryQuery, ...]:
    """All queries, by name."""
    return tuple(_read(file) for file in sorted(HERE.glob("*.cypher")))


def named(name: str) -> LibraryQuery:
    """The query of that name; `NotFound` lists the names that there are."""
    for query in library():
        if query.name == name:
            return query
    raise NotFound(f"No query has the name {name!r}: there are {', '.join(query.name for query in library())}.")


def _read(file: Path) -> LibraryQuery:
    comment, _, query = file.read_text(encoding="utf-8").removeprefix("/*\n").partition("*/\n")
    about = yaml.safe_load(comment)
    return LibraryQuery(
        name=file.stem,
        title_en=about["title"]["en"],
        title_fr=about["title"]["fr"],
        explanation_en=about["explanation"]["en"],
        explanation_fr=about["explanation"]["fr"],
        parameters=tuple(LibraryParameter(name, **given) for name, given in about["parameters"].items()),
        query=query.strip(),
    )
