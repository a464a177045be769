"""What every export promises."""

from collections.abc import Callable
from dataclasses import dataclass

from graph.store.session import Store


@dataclass(frozen=True, slots=True)
class Export:
    """`write(store, debate, language)` gives the whole file as text; `language` (en, fr) is that of labels."""

    suffix: str
    media_type: str
    write: Callable[[Store, str, str], str]
