"""What keeps a reading query bounded: no server stops string doubling or nested lists, so that the gate has to."""

from collections.abc import Iterator
from itertools import accumulate
from math import prod

from graph.cypher.parser import Tree

HOPS = 10  # of a path of variable length
RANGE = 1_000  # numbers in a range()
NESTED = 2  # list comprehensions inside one another
GROWTH = 4_096  # how many times longer a text or list may become by being added up, clause after clause

DEPTH = 50  # brackets inside one another

OPEN, CLOSED = frozenset("([{"), frozenset(")]}")
COMPREHENSIONS = frozenset({"listComprehension", "patternComprehension", "collectExpression"})


def unbounded(part: Tree) -> Iterator[tuple[str, str]]:
    """What in this one part has no bound, or one too high, with what to write instead."""
    if part.rule in ("pathLength", "quantifier"):
        numbers = [int(word) for word in part.words() if word.isdigit()]
        if _open_ended(part.words()) or any(number > HOPS for number in numbers):
            yield (
                "A path without a bound" if not numbers else "A path that long",
                f"give a bound of {HOPS} at most, as in *1..6",
            )
    elif part.rule == "functionInvocation":
        name = "".join(_child(part, "functionName").words()).lower()
        arguments = [child for child in part.children if isinstance(child, Tree) and child.rule == "functionArgument"]
        if name == "range" and not _short(arguments):
            yield "A range()", f"give bounds as plain numbers, or size() of a list, and {RANGE} numbers at most"
        if name == "replace" and not all(_constant(argument) for argument in arguments[1:]):
            yield "This replace()", "give what to replace, and by what, as plain texts or parameters"


def overgrown(tree: Tree) -> Iterator[tuple[Tree, str, str]]:
    """Where texts or lists are added up too often, or comprehensions are nested too deep."""
    growth = prod(
        1 + sum(word in ("+", "||") for word in part.words())
        for part in tree.walk()
        if part.rule == "clause" and _leaf(part)
    )
    if growth > GROWTH:
        yield tree, "Adding up in so many clauses", "use fewer + or ||, or collect()"
    if max(accumulate((word in OPEN) - (word in CLOSED) for word in tree.words()), default=0) > DEPTH:
        yield tree, "Nesting that deep", "ask in smaller steps"
    for part, depth in _nesting(tree):
        if part.rule in COMPREHENSIONS and depth > NESTED:
            yield part, "A list inside a list inside a list", "use UNWIND"


def _open_ended(words: list[str]) -> bool:
    if ".." in words:
        return words[-1] == ".."
    if "," in words:
        return words[-2] == ","
    return not any(word.isdigit() for word in words)


def _short(arguments: list[Tree]) -> bool:
    texts = ["".join(argument.words()).lower() for argument in arguments]
    if all(text.lstrip("-").isdigit() for text in texts):
        first, last = int(texts[0]), int(texts[1])
        return abs(last - first) < RANGE
    plain = [text for text in texts if not text.lstrip("-").isdigit()]
    return all(text.startswith(("size(", "length(")) and not set(text) & set("*^") for text in plain)


def _constant(argument: Tree) -> bool:
    words = argument.words()
    return len(words) == 1 and words[0][:1] in "'\"" or (len(words) == 2 and words[0] == "$")


def _leaf(clause: Tree) -> bool:
    return not any(
        part.rule == "clause" for child in clause.children if isinstance(child, Tree) for part in child.walk()
    )


def _nesting(tree: Tree) -> Iterator[tuple[Tree, int]]:
    stack = [(tree, 0)]
    while stack:
        part, depth = stack.pop()
        depth += part.rule in COMPREHENSIONS
        yield part, depth
        stack.extend((child, depth) for child in part.children if isinstance(child, Tree))


def _child(part: Tree, rule: str) -> Tree:
    return next(child for child in part.children if isinstance(child, Tree) and child.rule == rule)
