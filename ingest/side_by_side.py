"""Reads several documents at once: while one waits for the language model, another is parsed."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")

AT_ONCE = 2
"""More gain nothing: the language model itself uses all cores."""


def side_by_side(work: Callable[[Item], Made], items: Iterable[Item]) -> Iterator[Made]:
    """`map`, in order; at most `AT_ONCE` results lie ready, and an error comes where its result would have come."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        begun: deque[Future[Made]] = deque()
        try:
            for item in items:
                begun.append(pool.submit(work, item))
                if len(begun) > AT_ONCE:
                    yield begun.popleft().result()
            while begun:
                yield begun.popleft().result()
        finally:
            for waiting in begun:
                waiting.cancel()
