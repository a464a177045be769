"""Lists in pages: `limit` and `cursor` in, the address of the next page out."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from api.errors import ListChanged
from graph.ontology.identity import digest

LONGEST = 1000  # items of a page
CURSOR = r"^[1-9][0-9]{0,8}\.[0-9a-f]{16}$"  # how many items come before the page, and the digest of the last of them


@dataclass(frozen=True, slots=True)
class Page:
    """`limit` None: all that is left; `cursor`, which looks like `CURSOR`, None: from the beginning."""

    limit: int | None = None
    cursor: str | None = None


def page_of(items: Sequence[object], page: Page) -> tuple[Sequence[object], str | None]:
    """The items of the page, and the cursor of the next one, None after the last.

    A cursor stays right when what comes before it grows. Raises ListChanged when the item before it is gone.
    """
    start = _start(items, page.cursor) if page.cursor is not None else 0
    end = len(items) if page.limit is None else start + page.limit
    return items[start:end], _cursor(items, end) if end < len(items) else None


def link(query: QueryParams, cursor: str) -> str:
    """The `Link` header (RFC 8288) to the next page of the same list."""
    kept = [(name, value) for name, value in query.multi_items() if name != "cursor"]
    return f'<?{urlencode([*kept, ("cursor", cursor)])}>; rel="next"'


def _cursor(items: Sequence[object], end: int) -> str:
    return f"{end}.{_key(items[end - 1])}"


def _start(items: Sequence[object], cursor: str) -> int:
    number, _, key = cursor.partition(".")
    end = int(number)
    if end <= len(items) and _key(items[end - 1]) == key:
        return end
    found = next((at for at, item in enumerate(items) if _key(item) == key), None)
    if found is None:
        raise ListChanged("The list has changed since the page before this one: ask again without a cursor.")
    return found + 1


def _key(item: object) -> str:
    return digest(json.dumps(item, sort_keys=True))
