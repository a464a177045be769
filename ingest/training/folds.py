"""Parts the gold documents for cross-validation: each debate and language spread evenly, the same at every run."""

from collections.abc import Sequence

from ingest.training.examples import GoldDocument

FOLDS = 3


def fold_of(documents: Sequence[GoldDocument], folds: int = FOLDS) -> dict[str, int]:
    """The fold, by document id, in which it is the tested one."""
    ordered = sorted(documents, key=lambda d: (d.debate, d.language, d.id))
    return {document.id: place % folds for place, document in enumerate(ordered)}
