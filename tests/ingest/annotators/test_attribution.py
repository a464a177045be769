"""The shipped attribution component: finds what is plain, and every span is words of the text."""

import itertools

import pytest
import spacy
from spacy.tokens import Doc

from ingest import pipeline
from ingest.annotation import Attribution, prepare
from ingest.annotators.attribution import THRESHOLD, AttributionAnnotator
from ingest.annotators.tagger import TaggedStatement, Tagger, shared_tagger
from ingest.coding import Span

FRENCH = [
    "Le maire a déclaré{nbsp}: «{nbsp}Nous n'avons pas d'autre choix que d'ouvrir le marché{nbsp}».",
    "Selon Mme Ézéchiel, la gratuité coûterait plus cher que l'abonnement.",
    "Cette solution, estime-t-il, “ne tiendra pas” au-delà de l'année{nbsp}!",
]
ENGLISH = [
    '"We will never publish the weights," said the chairman of Northwind, Ada Quill.',
    "According to the union, opening the archive would cost less than keeping it shut.",
]
DISTURBANCES = {
    "as it is": lambda t: t,
    "emoji": lambda t: t.replace(" ", " 👩‍👩‍👧 ", 2),
    "combining": lambda t: t.replace("é", "e\u0301").replace("a", "a\u0308", 1),
    "crlf": lambda t: t.replace(". ", ".\r\n\r\n") + "\r\n",
    "tabs": lambda t: "\t" + t.replace(" ", "\t"),
    "zero width": lambda t: t.replace("e", "e\u200b", 4),
    "soft hyphen": lambda t: t.replace("r", "r\u00ad", 4),
    "byte order mark": lambda t: "\ufeff" + t,
    "right to left": lambda t: t.replace(" ", " שלום \u200f", 1),
    "ligatures": lambda t: t.replace("fi", "ﬁ") + " ½ ™ …",
    "straight quotes": lambda t: t.replace("«", '"').replace("»", '"').replace("“", "'"),
    "unbalanced": lambda t: t.replace("»", "").replace("”", "", 1),
    "line separators": lambda t: t.replace(", ", ",\u2028"),
    "control characters": lambda t: t.replace(" ", "\x07 ", 3),
    "capitals": str.upper,
}


def read(
    text: str, language: str = "fr", published: str | None = None, threshold: float = THRESHOLD
) -> list[Attribution]:
    nlp = spacy.blank(language)
    nlp.add_pipe("sentencizer")
    doc: Doc = prepare(nlp(text), None, None)
    annotated: list[Attribution] = AttributionAnnotator(shared_tagger(), threshold)(doc)._.attributions
    return annotated


def spans(found: list[Attribution]) -> list[Span]:
    return [s for a in found for s in (a.speaker, a.cue, a.content, a.continuation) if s]


@pytest.mark.parametrize("disturbance", DISTURBANCES)
def test_every_span_is_words_of_the_text(disturbance: str) -> None:
    lines = [
        (line.format(nbsp=nbsp), language)
        for nbsp in ("\u00a0", "\u202f", " ", "")
        for language, kind in (("fr", FRENCH), ("en", ENGLISH))
        for line in kind
    ]
    for text, language in [(DISTURBANCES[disturbance](line), language) for line, language in lines]:
        for span in spans(read(text, language, threshold=0.05)):
            assert 0 <= span.start < span.end <= len(text)
            words = text[span.start : span.end]
            assert words == words.strip()
            assert "\n" not in words


@pytest.mark.parametrize("language, lines", [("fr", FRENCH), ("en", ENGLISH)])
@pytest.mark.parametrize("disturbance", DISTURBANCES)
def test_the_parse_disturbs_no_span(disturbance: str, language: str, lines: list[str]) -> None:
    text = DISTURBANCES[disturbance]("\n\n".join(line.format(nbsp="\u00a0") for line in lines))
    doc = pipeline.load(language)(text)
    for span in spans(doc._.attributions):
        assert text[span.start : span.end].strip() == text[span.start : span.end] != ""


def test_spacy_finds_the_statements_in_its_spans() -> None:
    doc = pipeline.load("en")(" ".join(ENGLISH))
    assert [span.text for span in doc.spans["cue"]] == ["said", "According to"]
    assert [span.id for span in doc.spans["content"]] == [0, 1]
    assert doc.spans["content"][0].label_ == "direct"
    assert "Ada Quill" in doc.spans["speaker"][0].text
    assert len(doc.spans["continuation"]) == 0


@pytest.mark.parametrize(
    "text, language, speaker, words",
    [
        (FRENCH[0].format(nbsp="\u00a0"), "fr", "Le maire", "Nous n'avons pas d'autre choix que d'ouvrir le marché"),
        (ENGLISH[0], "en", "Ada Quill", "We will never publish the weights"),
    ],
)
def test_a_plain_quotation_is_found(text: str, language: str, speaker: str, words: str) -> None:
    (found,) = read(text, language)
    assert text[found.content.start : found.content.end].rstrip(",") == words
    assert found.speaker and speaker in text[found.speaker.start : found.speaker.end]
    assert found.kind == "direct"
    assert THRESHOLD <= found.confidence <= 1
    assert found.extractor == "attribution-tagger"


def test_indirect_speech_is_found() -> None:
    (found,) = read(FRENCH[1])
    assert FRENCH[1][found.content.start : found.content.end].startswith("la gratuité coûterait")
    assert found.kind == "indirect"


def test_a_long_text_is_read_to_its_end() -> None:
    filler = "La rue descend vers la place et le marché ouvre à huit heures. " * 40
    text = "\n\n".join([filler, FRENCH[0].format(nbsp=" ")] * 12) + " " + filler * 3 + FRENCH[1]
    found = read(text)
    assert len(found) >= 12
    assert max(a.content.start for a in found) > len(text) - len(FRENCH[1])


@pytest.mark.parametrize("text", ["", "\n", " \r\n\t", "—", "a", "\u200b" * 50, "mot " * 2000])
def test_what_says_nothing_gives_nothing(text: str) -> None:
    assert read(text) == []


def test_a_nested_statement_names_the_one_around_it() -> None:
    text = "Anne affirme que Paul croit à la hausse."
    outer = tagged(text, "Anne", "affirme", "que Paul croit à la hausse")
    inner = tagged(text, "Paul", "croit", "à la hausse")
    first, second = read_tagged(text, outer, inner)
    assert (first.via, second.via) == (None, 0)


def test_pieces_of_one_cue_are_one_statement() -> None:
    text = "Anne a bien dit que le prix monte."
    pieces = [tagged(text, "Anne", cue, "que le prix monte") for cue in ("a bien", "dit")]
    assert len(read_tagged(text, *pieces)) == 1


def tagged(text: str, speaker: str, cue: str, content: str) -> TaggedStatement:
    def span(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    return TaggedStatement(span(speaker), span(cue), span(content), None, (0.0, 0.0, 1.0, 0.0), 0.9, 0.9)


class ReadAlready(Tagger):
    """A tagger that has its answer before it is asked."""

    def __init__(self, *statements: TaggedStatement) -> None:
        self.statements = statements

    def read(self, text: str) -> "itertools.chain[TaggedStatement]":
        return itertools.chain(self.statements)


def read_tagged(text: str, *statements: TaggedStatement) -> list[Attribution]:
    doc = prepare(spacy.blank("fr")(text), None, None)
    found: list[Attribution] = AttributionAnnotator(ReadAlready(*statements))(doc)._.attributions
    return found


def test_what_is_told_twice_by_one_cue_is_one_statement() -> None:
    text = "Anne s'oppose à l'amalgame des deux."
    pieces = [
        tagged(text, "Anne", "s", "à l'amalgame des deux"),
        tagged(text, "Anne", "oppose à", "l'amalgame des deux"),
    ]
    assert len(read_tagged(text, *pieces)) == 1
