"""From bytes to text, or a message that says how to make text of them."""

import re

from ingest.errors import DocumentRefused

LINE_END = re.compile(r"\r\n?")
UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def decode(data: bytes) -> str:
    """The text of UTF-8 bytes, without a byte order mark and with each line ended by `\\n`, as Python reads text files:
    all offsets count in that. Raises DocumentRefused."""
    if not data.strip():
        raise DocumentRefused("it is empty: give a file with the text of an article")
    if data.startswith(UTF_16):
        raise DocumentRefused("it is UTF-16: convert it, for example `iconv -f UTF-16 -t UTF-8 FILE > NEW`")
    if (zero := data.find(b"\0")) >= 0:
        raise DocumentRefused(f"it is binary (byte {zero} is zero): save the article as plain text or Markdown")
    try:
        return LINE_END.sub("\n", data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        offset = error.start + (len(data) - len(error.object))
        raise DocumentRefused(
            f"it is not UTF-8 (byte {offset} is 0x{data[offset]:02x}): convert it, "
            "for example `iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW`"
        ) from None
