"""When an act of saying took place, where its sentence dates it: in full, or counted from the document's date."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from spacy.tokens import Doc

from ingest import languages
from ingest.annotation import Attribution
from ingest.coding import Span

_ISO = re.compile(r"(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])")


@dataclass(frozen=True, slots=True)
class Calendar:
    """The names of a language, each with the number of its month, weekday, day or year."""

    dated: re.Pattern[str]
    year: re.Pattern[str]
    weekday: re.Pattern[str]
    day: re.Pattern[str]
    relative_year: re.Pattern[str]
    months: dict[str, int]
    weekdays: dict[str, int]
    days: dict[str, int]
    years: dict[str, int]


@cache
def calendar(language: str) -> Calendar:
    known = languages.data(language, "dates")
    months = {form: i for i, forms in enumerate(known["months"], 1) for form in forms}
    weekdays = {form: i for i, forms in enumerate(known["weekdays"]) for form in forms}
    days, years = _counted(known["days"]), _counted(known["years"])
    before = rf"(?P<before>(?<!\w)(?i:{_any(known['before'])})[ \u00a0-]?)"
    number = r"\d{1,2}(?:er|st|nd|rd|th)?"
    dated = (
        rf"(?:{before}|(?<!\w)(?P<day>{number})[ \u00a0](?:of[ ])?|(?<![\w-]))(?P<month>{_any(months)})(?!\w)"
        rf"(?:[ \u00a0](?P<after>{number})(?!\d))?"
        rf"(?:,?[ \u00a0](?:(?P<year>\d{{4}})(?!\d)|(?P<counted>{_any(years)})))?"
    )
    return Calendar(
        re.compile(dated),
        re.compile(rf"(?<!\w)(?:{_any(known['before'])}[ \u00a0])(?P<year>(?:19|20)\d\d)(?!\d)", re.IGNORECASE),
        re.compile(rf"(?<!\w){_any(weekdays)}(?!\w)"),
        re.compile(rf"(?<!\w){_any(days)}(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w){_any(years)}(?!\w)", re.IGNORECASE),
        months,
        weekdays,
        days,
        years,
    )


def date_of_act(doc: Doc, attribution: Attribution) -> str | None:
    """YYYY, YYYY-MM or YYYY-MM-DD; None when the sentence of the cue has no date outside what is said."""
    document, cue = doc._.document, attribution.cue
    if document is None or cue is None or not document.published:
        return None
    published = date.fromisoformat((document.published + "-12-28")[:10])
    sentence, text = _sentence(doc, cue)
    found = list(dates(text, doc.lang_, published))
    outside = [(_distance(s, sentence, cue), when) for s, when in found if not _is_said(s, sentence, attribution)]
    return min(outside)[1] if outside else None


def dates(text: str, language: str, published: date) -> Iterator[tuple[Span, str]]:
    """Every date of a text with its place; one without a year is the last such before the document's."""
    known = calendar(language)
    for match in _ISO.finditer(text):
        yield Span(*match.span()), match.group()
    for match in known.dated.finditer(text):
        if when := _dated(match, known, published):
            yield Span(*match.span()), when
    for match in known.year.finditer(text):
        yield Span(*match.span()), match["year"]
    for match in known.weekday.finditer(text):
        back = (published.weekday() - known.weekdays[match.group()]) % 7
        yield Span(*match.span()), (published - timedelta(back)).isoformat()
    for match in known.day.finditer(text):
        yield Span(*match.span()), (published + timedelta(known.days[match.group().lower()])).isoformat()
    for match in known.relative_year.finditer(text):
        yield Span(*match.span()), str(published.year + known.years[match.group().lower()])


def _dated(match: re.Match[str], known: Calendar, published: date) -> str | None:
    month, day = known.months[match["month"]], match["day"] or match["after"]
    number = int(re.sub(r"\D", "", day)) if day else None
    if match["year"]:
        year = int(match["year"])
    elif match["counted"]:
        year = published.year + known.years[match["counted"]]
    elif number or match["before"]:
        year = published.year - ((month, number or 1) > (published.month, published.day))
    else:
        return None
    try:
        return date(year, month, number).isoformat() if number else f"{year:04}-{month:02}"
    except ValueError:
        return None


def _sentence(doc: Doc, cue: Span) -> tuple[Span, str]:
    """Where the cue's sentence stands, and its text; without a parse, all of the document."""
    words = doc.char_span(cue.start, cue.end, alignment_mode="expand")
    sentence = words[:1].sent if words and doc.has_annotation("SENT_START") else doc[:]
    return Span(sentence.start_char, sentence.end_char), sentence.text


def _distance(place: Span, sentence: Span, cue: Span) -> int:
    return min(abs(sentence.start + place.start - cue.end), abs(cue.start - sentence.start - place.end))


def _is_said(place: Span, sentence: Span, attribution: Attribution) -> bool:
    start = sentence.start + place.start
    cue, said = attribution.cue, attribution.content
    between = cue is not None and said.start <= cue.start < said.end
    return said.start <= start < said.end and not between


def _any(words: Any) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


def _counted(groups: dict[int, list[str]]) -> dict[str, int]:
    return {form: count for count, forms in groups.items() for form in forms}
