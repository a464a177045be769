"""In which form an answer is wanted: `Accept` against the forms that there are (RFC 9110, 12.5.1)."""

import re
from collections.abc import Iterable, Iterator, Sequence

from api.errors import FormRefused

PART = r'(?:[^{}"]|"(?:[^"\\]|\\.)*")+'  # what stands between separators, which quoted text may contain
RANGES = re.compile(PART.format(","))
PARAMETERS = re.compile(PART.format(";"))


def chosen(accept: str, offered: Sequence[str]) -> str:
    """The best of the media types that are offered, the first of equals; raises FormRefused when none is accepted."""
    ranges = [_parsed(each) for each in RANGES.findall(accept)] or [("*/*", {})]
    qualities = {media: _quality(media, ranges) for media in offered}
    best = max(offered, key=lambda media: qualities[media])
    if qualities[best] <= 0:
        raise FormRefused(f"This answer cannot be had as {accept}: ask for {' or '.join(offered)}.")
    return best


def _quality(media: str, ranges: Iterable[tuple[str, dict[str, str]]]) -> float:
    """That of the most specific range that the media type is in, else 0."""
    name, parameters = _parsed(media)
    of = {name: 2, f"{name.partition('/')[0]}/*": 1, "*/*": 0}
    fitting = [
        (of[wanted] + ("profile" in given), _weight(given.get("q", "1")))
        for wanted, given in ranges
        if wanted in of and ("profile" not in given or parameters.get("profile") in given["profile"].split())
    ]
    return max(fitting, default=(0, 0.0))[1]


def _weight(q: str) -> float:
    return float(q) if re.fullmatch(r"[01](\.\d*)?", q) else 1.0


def _parsed(media: str) -> tuple[str, dict[str, str]]:
    name, *parameters = PARAMETERS.findall(media)
    return name.strip().lower(), dict(_pairs(parameters))


def _pairs(parameters: Iterable[str]) -> Iterator[tuple[str, str]]:
    for each in parameters:
        key, _, value = each.partition("=")
        yield key.strip().lower(), value.strip().strip('"')
