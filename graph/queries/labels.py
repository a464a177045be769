"""How the rows of a query become the labels of codes and actors."""

from typing import Any

from graph.answers import ActorLabel, Label

ACTOR = "{id: a.id, name: a.name, kind: a.kind}"
PROPOSITION = "{id: p.id, code: p.code, en: p.text_en, fr: p.text_fr}"
STRATEGY = "{id: y.id, code: y.code, en: y.name_en, fr: y.name_fr}"


def actor_label(found: dict[str, Any]) -> ActorLabel:
    """From a map made by `ACTOR`."""
    return ActorLabel(found["id"], found["name"], found["kind"])


def label(found: dict[str, Any]) -> Label:
    """From a map made by `PROPOSITION`, `STRATEGY` or one like them."""
    return Label(found["id"], found["code"], found["en"], found["fr"])
