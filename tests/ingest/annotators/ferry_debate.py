"""A small debate made on the fly, with no coded document: should the ferry be free?"""

from pathlib import Path
from typing import Any

import spacy
from spacy.tokens import Doc

from graph.ontology.nodes import Debate as DebateNode
from graph.ontology.nodes import Document, Position, Proposition, Strategy
from graph.ontology.nodes import Path as TakenPath
from ingest.annotation import Attribution, Mention, prepare
from ingest.coding import Span
from ingest.debate import Affiliation, Anchor, Debate, ListedActor

TEXTS = {
    "fare-keeps-poor-away": (
        "The fare keeps poor people off the ferry.",
        "Le prix du billet éloigne les pauvres du ferry.",
    ),
    "free-ruins-service": (
        "A free ferry ruins the service for lack of money.",
        "La gratuité ruine le service, faute d'argent.",
    ),
}
ANCHORS = (
    Anchor("fare-keeps-poor-away", "en", "that families without money cannot afford the crossing", True),
    Anchor("fare-keeps-poor-away", "en", "that everybody can easily pay for a ticket", False),
    Anchor("free-ruins-service", "en", "that without fares the boats could no longer be repaired", True),
    Anchor("free-ruins-service", "en", "that the boats sail as well when nobody pays", False),
    Anchor("sell-snacks", "en", "The company lives from what passengers eat and drink on board.", None),
    Anchor("sell-snacks", "en", "It earns its money with coffee and cakes sold on the boat.", None),
    Anchor("sell-snacks", "en", "The boats have been painted green.", None, counts=False),
    Anchor("run-free", "en", "The company carries everybody for nothing.", None),
    Anchor("run-free", "en", "It lets passengers board without a ticket.", None),
)


def debate() -> Debate:
    positions = tuple(Position(f"ferry:{code}", "ferry", code, code, code) for code in ("free", "paid"))
    (poor, ruin), (poor_fr, ruin_fr) = zip(*TEXTS.values(), strict=True)
    return Debate(
        Path("/nowhere/ferry"),
        DebateNode("ferry", "Should the ferry be free?", "Le ferry doit-il être gratuit ?"),
        positions,
        (
            Proposition("ferry:1", "ferry", "fare-keeps-poor-away", "access", poor, poor_fr, "free", "paid"),
            Proposition("ferry:2", "ferry", "free-ruins-service", "money", ruin, ruin_fr, "paid", "free"),
        ),
        (TakenPath("ferry:p", "ferry", "run-free", "Carries for nothing", "Transporte pour rien", "free"),),
        (Strategy("ferry:s", "ferry", "sell-snacks", "Sell snacks", "Vendre des en-cas", "Sell food.", ("free",)),),
        (
            ListedActor("gull", "organisation", "Gull Lines"),
            ListedActor("tern", "organisation", "Tern Boats"),
            ListedActor("auk", "organisation", "Auk Ferries"),
            ListedActor("ann", "person", "Ann Quay", affiliations=(Affiliation("gull", "captain"),)),
            ListedActor("skiff-2", "model", "Skiff 2", aliases=("Skiff",), parent="gull"),
            ListedActor("barge", "model", "Barge", parent="tern"),
        ),
        ANCHORS,
    )


def read(text: str, *said: tuple[str, tuple[str, ...]], language: str = "en", **given: Any) -> Doc:
    """`said`: words of the text that are a statement's content, and its actors."""
    ferry = given.get("debate") or debate()
    doc = spacy.blank(language).make_doc(text)
    document = Document("d", "ferry", "A ferry", "The Bay", "2031-01-01", language, None, None, text, "")
    prepare(doc, document, ferry)
    doc._.mentions = sorted(
        (
            Mention(Span(at, at + len(actor.name)), actor.id, actor.type)
            for actor in ferry.actors
            for at in range(len(text))
            if text.startswith(actor.name, at)
        ),
        key=lambda mention: mention.span,
    )
    for words, actors in said:
        content = Span(text.index(words), text.index(words) + len(words))
        doc._.attributions.append(Attribution(None, None, content, None, "indirect", 1.0, "test", actors=actors))
    return doc
