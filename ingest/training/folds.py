"""Parts the gold documents for cross-validation: each debate and language spread evenly, the same at every run."""

from collections.abc import Iterable
from typing import Protocol

FOLDS = 3


class Written(Protocol):
    """What a fold depends on."""

    @property
    def id(self) -> str: ...

    @property
    def language(self) -> str: ...


def fold_of(documents: Iterable[tuple[Written, str]], folds: int = FOLDS) -> dict[str, int]:
    """The fold, by document id, in which it is the tested one; a document comes with the id of its debate."""
    ordered = sorted((debate, document.language, document.id) for document, debate in documents)
    return {name: place % folds for place, (_, _, name) in enumerate(ordered)}
