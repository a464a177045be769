"""What users say of statements: kept, refused when wrong, learned from at once."""

from dataclasses import replace
from pathlib import Path

import pytest

from graph.ontology.nodes import Document
from ingest import corrections, debates
from ingest.annotation import Attribution, prepare
from ingest.annotators.stance import take_stance
from ingest.coder import coder
from ingest.coding import CodedStance, Span
from ingest.debate import Correction, Debate
from ingest.errors import CorrectionRefused, DebateRefused
from ingest.likeness import Said
from ingest.pipeline import load
from tests.ingest import small_debate

TEXT = "Ada Wick said the council ought to unscrew every second bulb."
QUOTE = "the council ought to unscrew every second bulb"
START = TEXT.index(QUOTE)
MADE = Correction(
    document="evening",
    start=START,
    end=START + len(QUOTE),
    quote=QUOTE,
    said=f"said {QUOTE}",
    actors=("ada-wick",),
    stances=(CodedStance("night-costs", True),),
    position="dark",
)


@pytest.fixture
def debate(tmp_path: Path) -> Debate:
    return small_debate.load(tmp_path)


def corrected(debate: Debate, *made: Correction) -> Debate:
    for one in made:
        corrections.record(debate, one)
        debate = debates.load(debate.folder)
    return debate


def read(debate: Debate, text: str = TEXT) -> Attribution:
    nlp = load("en")
    doc = nlp.make_doc(text)
    document = Document("evening", debate.id, "Evening", None, "2024-06-01", "en", None, None, text, "")
    prepare(doc, document, debate)
    start = text.index(QUOTE)
    said = Span(start, start + len(QUOTE))
    doc._.attributions = [
        Attribution(Span(0, 8), Span(9, 13), said, None, "indirect", 0.9, "test", actors=("ada-wick",))
    ]
    found: Attribution = take_stance(doc)._.attributions[0]
    return found


def test_it_comes_back_as_it_went(debate: Debate) -> None:
    assert corrected(debate, MADE).corrections == (MADE,)


def test_a_later_one_of_the_same_statement_takes_its_place(debate: Debate) -> None:
    later = replace(MADE, stances=(), position="neutral")
    assert corrected(debate, MADE, later).corrections == (later,)


def test_the_statement_is_coded_as_the_user_says(debate: Debate) -> None:
    assert read(debate).stances == ()
    found = read(corrected(debate, MADE))
    assert (found.stances, found.position) == (MADE.stances, "dark")


def test_it_is_not_taken_for_other_words_in_the_same_place(debate: Debate) -> None:
    moved = TEXT.replace("Ada Wick said", "Yesterday, Ada Wick said")
    found = read(corrected(debate, replace(MADE, quote="x" * len(QUOTE))), moved)
    assert [stance.confidence < 1 for stance in found.stances] == [True]  # by likeness, as any other statement


def test_what_is_like_it_is_coded_like_it(debate: Debate) -> None:
    said = Said("said the council should unscrew each second bulb", ("ada-wick",))
    [before] = coder(debate).code([said])
    [after] = coder(corrected(debate, MADE)).code([said])
    assert before.stances == ()
    assert [(stance.proposition, stance.agree, stance.like) for stance in after.stances] == [
        ("night-costs", True, QUOTE)
    ]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"stances": (CodedStance("light-is-bad", True),)}, "give one of light-is-safe, night-costs"),
        ({"stances": (CodedStance("night-costs", True), CodedStance("night-costs", False))}, "give it once"),
        ({"position": "grey"}, "give one of lit, dark, neutral"),
    ],
)
def test_a_wrong_one_is_refused_and_nothing_is_written(debate: Debate, wrong: dict[str, object], told: str) -> None:
    with pytest.raises(CorrectionRefused, match=told):
        corrections.record(debate, replace(MADE, **wrong))  # type: ignore[arg-type]
    assert not (debate.folder / corrections.FILE).exists()


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('{"document": "a"}', "line 2: 'start' is missing"),
        ("}", "line 2"),
        (
            '{"document": "a", "start": 1, "end": 2, "quote": "b", "said": "b", "actors": [], "position": "lit", '
            '"stances": [{"proposition": "none-such", "agree": true}]}',
            "line 2: no proposition is called 'none-such'",
        ),
    ],
)
def test_a_broken_line_is_told_with_its_number(debate: Debate, line: str, told: str) -> None:
    file = corrections.record(debate, MADE)
    with file.open("a", encoding="utf-8") as more:
        more.write(line + "\n")
    with pytest.raises(DebateRefused, match=told):
        debates.load(debate.folder)
