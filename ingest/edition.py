"""What a coding depends on besides its text: when the edition changes, a document is read anew."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from ingest.debate import Debate

VERSION = "3"  # raise it when the code would code a document otherwise than before
MODELS = Path(__file__).parent / "models"


def models_edition() -> str:
    """Sixteen hexadecimal digits for the trained models alone."""
    whole = hashlib.sha256()
    for file in _files(MODELS):
        whole.update(file.read_bytes())
    return whole.hexdigest()[:16]


def edition(debate: Debate) -> str:
    """Sixteen hexadecimal digits: the code's version, the trained models, the debate's folder without its texts."""
    whole = hashlib.sha256(VERSION.encode())
    for file in (*_files(MODELS), *_files(debate.folder)):
        whole.update(file.name.encode())
        whole.update(file.read_bytes())
    return whole.hexdigest()[:16]


def _files(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.rglob("*")):
        if file.is_file() and "documents" not in file.parts and file.name != "README.md":
            yield file
