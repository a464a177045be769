"""Decides whether a query may go to a server: it must parse, only read, and be bounded. What is unknown is refused."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graph.cypher.bounds import overgrown, unbounded
from graph.cypher.parser import CypherSyntaxError, Tree, parse
from graph.cypher.vocabulary import FIRST_WORDS, FUNCTIONS, INSTEAD, PROCEDURES, READING, REFUSED, WRITES
from graph.errors import QueryRefused

LONGEST = 10_000  # characters


@dataclass(frozen=True, slots=True)
class Refusal:
    """What is refused, where (line and column count from 1), and what to write instead."""

    what: str
    line: int
    column: int
    instead: str

    def __str__(self) -> str:
        return f"{self.what} at line {self.line}, column {self.column} is not allowed: {self.instead}."


def check(query: str) -> None:
    """Passes over a query that may be sent; raises QueryRefused with clause, position and what to write instead."""
    if len(query) > LONGEST:
        raise QueryRefused(f"The query has {len(query)} characters; the console takes {LONGEST}: ask in smaller steps.")
    escape = re.search(r"\\[uU]", query)
    if escape:
        line, column = _place(query, escape.start())
        raise QueryRefused(str(Refusal("A \\u escape", line, column, "write the character itself")))
    refusal = next(refusals(_tree(query)), None)
    if refusal:
        raise QueryRefused(str(refusal))


def refusals(tree: Tree) -> Iterator[Refusal]:
    """Everything in the tree that is not allowed, in the order of the text."""
    statements = [child for child in tree.children if isinstance(child, Tree)]
    if len(statements) > 1:
        yield _at(statements[1], "A second statement", "send one statement at a time")
    for part in tree.walk():
        yield from _refused(part)
    yield from overgrown_at(tree)


def overgrown_at(tree: Tree) -> Iterator[Refusal]:
    """Where a query would build texts or lists without limit."""
    for part, what, instead in overgrown(tree):
        yield _at(part, what, instead)


def _refused(part: Tree) -> Iterator[Refusal]:
    if part.rule in REFUSED:
        yield _at(part, _clause(part), REFUSED[part.rule])
    elif part.rule == "clause":
        clause = next(child for child in part.children if isinstance(child, Tree))
        if clause.rule not in READING and clause.rule not in REFUSED:
            yield _at(clause, _clause(clause), INSTEAD.get(clause.rule, WRITES))
    elif part.rule == "procedureName" and _name(part) not in PROCEDURES:
        yield _at(part, f"The procedure {''.join(part.words())}", f"known are {', '.join(sorted(PROCEDURES))}")
    elif part.rule == "functionName" and _name(part) not in FUNCTIONS:
        yield _at(part, f"The function {''.join(part.words())}", "it is not one that the console knows to be harmless")
    else:
        for what, instead in unbounded(part):
            yield _at(part, what, instead)


def _tree(query: str) -> Tree:
    try:
        return parse(query)
    except CypherSyntaxError as error:
        word = query.split(maxsplit=1)[0].upper() if query.strip() else ""
        hint = FIRST_WORDS.get(word, "the README has examples")
        raise QueryRefused(f"This is no Cypher that can be read, line {error.line}, column {error.column}: "
                           f"{error.found}; {hint}.") from error  # fmt: skip
    except RecursionError as error:
        raise QueryRefused("The query is nested too deeply: ask in smaller steps.") from error


def _name(part: Tree) -> str:
    return "".join(part.words()).replace("`", "").lower()


def _clause(part: Tree) -> str:
    """What to call the part: its keywords, without the names that follow them."""
    if part.rule == "reduceExpression":
        return "reduce()"
    first, *others = (word.upper() for word in part.words()[:2])
    return " ".join([first, *(word for word in others if part.rule == "command" or word in ("CSV", "DELETE"))])


def _at(part: Tree, what: str, instead: str) -> Refusal:
    return Refusal(what, part.token.line, part.token.column + 1, instead)


def _place(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1
