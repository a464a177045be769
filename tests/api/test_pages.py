"""Lists in pages."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import QueryParams

from api.errors import ListChanged
from api.pages import CURSOR, Page, link, page_of


@given(st.lists(st.integers(), unique=True, max_size=12), st.integers(1, 5))
def test_following_the_cursors_gives_every_item_once(items: list[int], limit: int) -> None:
    found: list[object] = []
    page, cursor = page_of(items, Page(limit))
    found += page
    while cursor:
        assert re.match(CURSOR, cursor)
        page, cursor = page_of(items, Page(limit, cursor))
        assert page
        found += page
    assert found == items


def test_what_is_added_before_a_page_is_not_given_twice() -> None:
    _, cursor = page_of(["b", "c", "d"], Page(2))
    assert page_of(["a", "b", "c", "d"], Page(2, cursor)) == (["d"], None)


def test_a_page_whose_last_item_is_gone_cannot_be_followed() -> None:
    _, cursor = page_of(["b", "c", "d"], Page(2))
    with pytest.raises(ListChanged, match="without a cursor"):
        page_of(["b", "d"], Page(2, cursor))


@pytest.mark.parametrize("cursor", ["1.0123456789abcdef", "999999999.0123456789abcdef"])
def test_a_cursor_of_another_list_cannot_be_followed(cursor: str) -> None:
    assert re.match(CURSOR, cursor)
    with pytest.raises(ListChanged):
        page_of(["a"], Page(1, cursor))


def test_a_link_keeps_what_else_was_asked() -> None:
    assert link(QueryParams("q=a b&limit=2&cursor=old"), "new") == '<?q=a+b&limit=2&cursor=new>; rel="next"'
