"""A debate is loaded whole, or refused with the file, the line and the mend of everything that is wrong in it."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest import debates
from ingest.debate import Affiliation, Anchor, ListedActor
from ingest.errors import DebateRefused
from tests.ingest import small_debate
from tests.ingest.small_debate import ACTORS, ANCHORS, CODEBOOK

# What stands in the codebook, what stands there instead, and the message that comes of it.
BROKEN_CODEBOOKS = [
    ("agree: lit", "agree: lid", "codebook.yaml, line 8: no position is called 'lid': did you mean 'lit'?"),
    ("disagree: dark", "disagree: off", "line 8: no position is called 'off': write one of dark, lit"),
    ("favours: dark", "favours: darkk", "line 11: no position is called 'darkk': did you mean 'dark'?"),
    ("switch-off]", "switch-of]", "line 13: no position or path is called 'switch-of': did you mean 'switch-off'?"),
    ("id: night-costs", "id: lit", "line 9: the code 'lit' is already at line 5: give this one another id"),
    (
        "id: night-costs",
        "id: Night costs",
        "line 9: Night costs: 'id' is 'Night costs': write it with a-z, 0-9 and hyphens",
    ),
    (", en: Lit nights are dear.", "", "line 9: night-costs: 'en' is missing: add `en: …`"),
    ("en: Lit nights are dear.", "en: null", "line 9: night-costs: 'en' is empty: write its text"),
    ("en: Lit nights are dear.", "en: ''", "line 9: night-costs: 'en' is empty: write its text"),
    ("en: Lit nights are dear.", "en: [a]", "line 9: night-costs: 'en' is no text: write one text"),
    ("frame: cost", "fram: cost", "line 9: night-costs: 'fram' is no key that is known here"),
    ("frame: cost,", "frame: cost, frame: cost,", "line 9: the key 'frame' is there twice: keep one"),
    ("explains: [lit, switch-off]", "explains: lit", "line 13: sell-bulbs: 'explains' is no list"),
    ("id: dark,", "id: neutral,", "line 6: 'neutral' means that no side is taken: name the position otherwise"),
    ("  - {id: dark, en: Dark, fr: Éteintes}\n", "", "line 4: 'positions' has too few entries: write at least 2"),
    ("id: lamps", "id: lamp", "line 2: the id is 'lamp': write the folder's name, 'lamps'"),
    ("positions:", "positions", "line 5: "),
    (CODEBOOK, "", "line 1: nothing is in it: fill it in"),
    (CODEBOOK, "just words", "line 1: 'file' is no mapping: write `key: value` lines"),
    (CODEBOOK, "[" * 100_000, "line 1: brackets are nested more than 50 deep: take some out"),
    (CODEBOOK, "a: \0", "line 1: unacceptable character"),
]

BROKEN_ACTORS = [
    ('"lumen", "role"', '"lumens", "role"', "ada-wick: 'lumens' is not in the list: add it as an organisation"),
    ('"org": "lumen"', '"org": "lamp-2"', "ada-wick: 'lamp-2' is a model: name an organisation or a publication"),
    ('"parent": "glow-group"', '"parent": "glow"', "lumen: 'glow' is not in the list"),
    ('"parent": "glow-group"', '"parent": "lumen"', "lumen: it is its own parent, by way of 'lumen'"),
    ('"country": "FR"', '"parent": "lumen"', "glow-group: it is its own parent, by way of 'lumen'"),
    ('"aliases": ["Wick"]', '"parent": "lumen"', "ada-wick: a person has no parent: write an affiliation"),
    ('"id": "glow-group"', '"id": "lumen"', "the actor 'lumen' is already at line "),
    ('"type": "role"', '"type": "rôle"', "anon-clerk: 'type' is 'rôle': write 'person', 'organisation', 'publication'"),
    ('"2024-05"', '"2024-13"', "ada-wick: '2024-13' is no date: write YYYY, YYYY-MM or YYYY-MM-DD"),
    ('"2024-05"', '"2019"', "ada-wick: the role ends (2019) before it begins (2020): mend the dates"),
    ('"wikidata": "Q1"', '"wikidata": "1"', "lumen: '1' is no Wikidata id: write Q and digits"),
    ('"name": "Lumen", ', "", "lumen: 'name' is missing"),
    ('"type": "person",', '"type": "person"', "line 1: "),
]

BROKEN_ANCHORS = [
    (
        "light-is-safe",
        "light-is-save",
        "line 2: no proposition is called 'light-is-save': did you mean 'light-is-safe'?",
    ),
    ("sell-bulbs", "hoard", "line 8: no strategy is called 'hoard': write one of sell-bulbs"),
    ("{en: [that nobody", "{it: [that nobody", "line 4: no language is called 'it': write one of en, fr"),
    ("    en: [It lives", "    it: [It lives", "line 10: no language is called 'it'"),
    ("agree:", "agrees:", "line 4: 'agrees' is no key that is known here"),
    ("that the lamps are new", "''", "line 6: "),
]


def refusal(folder: Path) -> str:
    with pytest.raises(DebateRefused) as refused:
        debates.load(folder)
    return str(refused.value)


def test_a_debate_is_what_its_folder_says(tmp_path: Path) -> None:
    debate = small_debate.load(tmp_path)
    assert debate.id == "lamps"
    assert debate.node.question_fr == "Faut-il laisser les lampes allumées ?"
    assert [proposition.id for proposition in debate.propositions] == ["lamps:light-is-safe", "lamps:night-costs"]
    assert debate.propositions[1].disagree is None
    assert [path.favours for path in debate.paths] == ["dark"]
    assert debate.strategies[0].explains == ("lit", "switch-off")
    assert debate.actors[0] == ListedActor(
        "ada-wick", "person", "Ada Wick", ("Wick",), (Affiliation("lumen", "director", "2020", "2024-05"),)
    )
    assert debate.rules == (
        ("light-is-safe", "Code for safety at night."),
        ("sell-bulbs", "Code when bulbs are the business."),
    )


def test_anchors_say_their_side_and_whether_they_count(tmp_path: Path) -> None:
    assert small_debate.load(tmp_path).anchors == (
        Anchor("light-is-safe", "en", "that nobody dares to walk in the dark", True),
        Anchor("light-is-safe", "fr", "que la lumière rassure", True),
        Anchor("light-is-safe", "en", "that thieves like lamps too", False),
        Anchor("light-is-safe", "en", "that the lamps are new", None, counts=False),
        Anchor("sell-bulbs", "en", "It lives from replacing what burns out.", None),
        Anchor("sell-bulbs", "fr", "Elle vend aussi des bougies.", None, counts=False),
    )


def test_a_debate_needs_no_anchors(tmp_path: Path) -> None:
    assert debates.load(small_debate.write(tmp_path, anchors=None)).anchors == ()


@pytest.mark.parametrize(("written", "instead", "message"), BROKEN_CODEBOOKS)
def test_a_broken_codebook_says_where_and_how_to_mend_it(
    tmp_path: Path, written: str, instead: str, message: str
) -> None:
    said = refusal(small_debate.write(tmp_path, CODEBOOK.replace(written, instead, 1), anchors=None))
    assert message in said


def test_an_alias_is_refused_so_that_no_file_grows_without_end(tmp_path: Path) -> None:
    codebook = CODEBOOK.replace("[lit, switch-off]", "&all [lit, *all]")
    assert "line 13: a YAML alias (*name) is not read here" in refusal(small_debate.write(tmp_path, codebook))


@pytest.mark.parametrize(("written", "instead", "message"), BROKEN_ACTORS)
def test_a_broken_actor_list_says_where_and_how_to_mend_it(
    tmp_path: Path, written: str, instead: str, message: str
) -> None:
    listed = json.dumps(ACTORS, ensure_ascii=False)
    assert written in listed
    said = refusal(small_debate.write(tmp_path, actors=listed.replace(written, instead, 1)))
    assert "actors.json, line 1: " in said
    assert message in said


def test_the_line_is_that_of_the_value_to_mend(tmp_path: Path) -> None:
    actors = json.dumps(ACTORS, indent=1)
    folder = small_debate.write(tmp_path, actors=actors.replace('"org": "lumen"', '"org": "lumens"'))
    line = actors.splitlines().index('    "org": "lumen",') + 1
    assert f"actors.json, line {line}: ada-wick: 'lumens' is not in the list" in refusal(folder)


@pytest.mark.parametrize(("written", "instead", "message"), BROKEN_ANCHORS)
def test_broken_anchors_say_where_and_how_to_mend_them(
    tmp_path: Path, written: str, instead: str, message: str
) -> None:
    assert written in ANCHORS
    said = refusal(small_debate.write(tmp_path, anchors=ANCHORS.replace(written, instead, 1)))
    assert f"anchors.yaml, {message}" in said


def test_all_problems_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    folder = small_debate.write(tmp_path, CODEBOOK.replace("lit,", "Lit,"), actors='[{"id": "x"}]', anchors="a: 1")
    said = refusal(folder)
    assert said.count("\n") >= 6
    assert all(name in said for name in ("codebook.yaml, line", "actors.json, line", "anchors.yaml, line"))


def test_twenty_problems_are_enough(tmp_path: Path) -> None:
    actors = json.dumps([{"id": f"a-{number}", "type": "person"} for number in range(50)])
    said = refusal(small_debate.write(tmp_path, actors=actors))
    assert len(said.splitlines()) == 22
    assert said.endswith("and 30 more.")


def test_too_many_propositions_are_refused(tmp_path: Path) -> None:
    row = "  - {id: p-%d, frame: cost, agree: dark, en: Dear., fr: Cher.}\n"
    codebook = CODEBOOK.replace("paths:", "".join(row % number for number in range(10_000)) + "paths:")
    assert "line 7: 'propositions' is too long: at most 500 are read" in refusal(small_debate.write(tmp_path, codebook))


@pytest.mark.parametrize("name", ["codebook.yaml", "actors.json"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    folder = small_debate.write(tmp_path)
    (folder / name).unlink()
    assert f"{name}, line 1: the file is missing: add it" in refusal(folder)


def test_a_file_that_is_not_utf_8_is_refused_at_its_line(tmp_path: Path) -> None:
    folder = small_debate.write(tmp_path)
    (folder / "codebook.yaml").write_bytes(CODEBOOK.encode("latin-1"))
    assert "codebook.yaml, line 3: the file is not UTF-8: save it as UTF-8" in refusal(folder)


def test_debates_are_found_by_their_folders(tmp_path: Path) -> None:
    small_debate.write(tmp_path / "debates")
    (tmp_path / "debates" / "notes").mkdir()
    assert debates.available(tmp_path) == ["lamps"]
    assert debates.find(tmp_path, "lamps").id == "lamps"


def test_an_unknown_debate_is_refused_with_those_that_exist(tmp_path: Path) -> None:
    small_debate.write(tmp_path / "debates")
    with pytest.raises(DebateRefused, match=r"No debate 'lamp' .*choose one of these \(lamps\)"):
        debates.find(tmp_path, "lamp")


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.sampled_from(["codebook.yaml", "actors.json", "anchors.yaml"]),
    cut=st.tuples(st.integers(0, 1_000), st.integers(0, 20)),
    instead=st.text(max_size=5)
    | st.sampled_from(["null", "[]", "{}", "- ", "&a ", "*a", "!!set ", "? ", '"', "\t", "%"]),
)
def test_any_slip_of_the_pen_loads_or_is_refused_with_its_line(
    tmp_path: Path, name: str, cut: tuple[int, int], instead: str
) -> None:
    folder = tmp_path / "lamps" if (tmp_path / "lamps").exists() else small_debate.write(tmp_path)
    whole = (folder / name).read_text(encoding="utf-8")
    start, length = cut
    (folder / name).write_text(whole[:start] + instead + whole[start + length :], encoding="utf-8")
    try:
        debates.load(folder)
    except DebateRefused as refused:
        assert ", line " in str(refused).splitlines()[1]
    finally:
        (folder / name).write_text(whole, encoding="utf-8")
