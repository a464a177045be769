"""A debate small enough to be read at a glance, written to a folder of its own."""

import json
from pathlib import Path

from ingest import debates
from ingest.debate import Debate

CODEBOOK = """\
debate:
  id: lamps
  question: {en: Should street lamps stay lit?, fr: Faut-il laisser les lampes allumées ?}
positions:
  - {id: lit, en: Lit, fr: Allumées}
  - {id: dark, en: Dark, fr: Éteintes}
propositions:
  - {id: light-is-safe, frame: safety, agree: lit, disagree: dark, en: Light keeps people safe., fr: Elle protège.}
  - {id: night-costs, frame: cost, agree: dark, disagree: null, en: Lit nights are dear., fr: La nuit coûte cher.}
paths:
  - {id: switch-off, favours: dark, en: Switches off, fr: Éteint}
strategies:
  - {id: sell-bulbs, explains: [lit, switch-off], en: Sell bulbs, fr: Vendre des ampoules, is: Lamps burn out.}
"""

ACTORS = [
    {
        "id": "ada-wick",
        "type": "person",
        "name": "Ada Wick",
        "aliases": ["Wick"],
        "affiliation": [{"org": "lumen", "role": "director", "from": "2020", "to": "2024-05"}],
    },
    {"id": "lumen", "type": "organisation", "name": "Lumen", "parent": "glow-group", "wikidata": "Q1"},
    {"id": "glow-group", "type": "organisation", "name": "Glow Group", "country": "FR"},
    {"id": "the-beacon", "type": "publication", "name": "The Beacon"},
    {"id": "anon-clerk", "type": "role", "name": "A clerk of the town"},
    {"id": "lamp-2", "type": "model", "name": "Lamp-2", "aliases": ["Lamp 2"], "parent": "lumen"},
]

ANCHORS = """\
propositions:
  light-is-safe:
    rule: Code for safety at night.
    agree: {en: [that nobody dares to walk in the dark], fr: [que la lumière rassure]}
    deny: {en: [that thieves like lamps too]}
    near: {en: [that the lamps are new]}
strategies:
  sell-bulbs:
    rule: Code when bulbs are the business.
    en: [It lives from replacing what burns out.]
    near: {fr: [Elle vend aussi des bougies.]}
"""


def write(
    folder: Path,
    codebook: str = CODEBOOK,
    actors: list[dict[str, object]] | str | None = None,
    anchors: str | None = ANCHORS,
) -> Path:
    """Writes the debate under `folder` and gives its own folder."""
    home = folder / "lamps"
    home.mkdir(parents=True)
    (home / "codebook.yaml").write_text(codebook, encoding="utf-8")
    listed = actors if isinstance(actors, str) else json.dumps(actors or ACTORS, indent=1)
    (home / "actors.json").write_text(listed, encoding="utf-8")
    if anchors is not None:
        (home / "anchors.yaml").write_text(anchors, encoding="utf-8")
    return home


def load(folder: Path) -> Debate:
    """Writes the debate under `folder` and loads it."""
    return debates.load(write(folder))
