"""One format per file, found by its name: each ends in one constant `EXPORT`."""

from importlib import import_module
from pkgutil import iter_modules
from typing import cast

from graph.exports.format import Export


def available() -> tuple[str, ...]:
    """The names of the formats."""
    return tuple(sorted(module.name for module in iter_modules(__path__) if module.name != "format"))


def load(name: str) -> Export:
    """The format of that name. Raises ValueError with the names that there are."""
    if name not in available():
        raise ValueError(f"There is no export {name!r}: choose one of {', '.join(available())}.")
    return cast(Export, import_module(f"{__name__}.{name}").EXPORT)
