"""Which coded documents teach together: a document is never read by what documents of its own fold taught."""

from zlib import crc32

FOLDS = 5


def fold_of(document: str) -> int:
    """Depends on the document's id alone, so that adding documents moves none to another fold."""
    return crc32(document.encode()) % FOLDS
