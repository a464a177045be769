"""Bytes become the text that Python reads from a text file, or a message with the mend."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.encoding import decode
from ingest.errors import DocumentRefused


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1).filter(str.strip))
def test_text_is_read_as_python_reads_it(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.getbasetemp() / "text.txt"
    file.write_bytes(text.encode())
    assert decode(file.read_bytes()) == Path(file).read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\n \r\n", "it is empty"),
        (b"\xfe\xff\0a", "it is UTF-16"),
        (b"a\0", r"it is binary \(byte 1 is zero\)"),
        (b"\x89PNG\r\n\x1a\n\0\0", r"it is binary \(byte 8 is zero\)"),
        (b"caf\xe9", r"it is not UTF-8 \(byte 3 is 0xe9\): convert it"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(DocumentRefused, match=message):
        decode(data)
