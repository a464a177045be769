"""One example of every answer, for the OpenAPI document; the firm and its words are invented.

Each is what the API answers of the graph of `tests/api/example_graph.py`, or a part of it.
"""

from graph.answers import (
    ActorAnswer,
    ActorLabel,
    ActorSummary,
    Assertion,
    DebateAnswer,
    DocumentAnswer,
    DocumentSummary,
    Explanation,
    Label,
    Matrix,
    MatrixCell,
    MatrixColumn,
    MatrixRow,
    Network,
    NetworkEdge,
    NetworkNode,
    NodeKind,
    PathTaken,
    Property,
    PropositionAnswer,
    Quotation,
    RelationKind,
    ReleaseMade,
    Row,
    Schema,
    SearchHit,
    StanceAnswer,
    StatementAnswer,
    StatementMark,
    StrategyPursued,
    Table,
    Tie,
    Why,
)  # fmt: skip
from graph.library import named

TEXT = "Nadir Labs sells access by the call. Open models cost more in the end, its director said."

OPEN = Label("open-closed-llm:open", "open", "Open", "Ouvert")
CLOSED = Label("open-closed-llm:closed", "closed", "Closed", "Fermé")
COST = Label(
    "open-closed-llm:cost-lower",
    "cost-lower",
    "Open models cost less to use, all costs counted.",
    "Tout compté, les modèles ouverts coûtent moins cher à l'usage.",
)
PAID = Label("open-closed-llm:paid-api", "paid-api", "Selling access", "Vendre l'accès")
CLOSED_ONLY = Label("open-closed-llm:closed-only", "closed-only", "Closed models only", "Modèles fermés seulement")
FIRM = ActorLabel("nadir-labs", "Nadir Labs", "Organization")
PARENT = ActorLabel("nadir-group", "Nadir Group", "Organization")


def _quotation(start: int, end: int, confidence: float, statement: str | None = None) -> Quotation:
    return Quotation(
        statement=statement,
        document="2031-05-06-example.en",
        title="What a call costs",
        publisher="The Example",
        published="2031-05-06",
        language="en",
        quote=TEXT[start:end],
        start=start,
        end=end,
        speaker="its director" if statement else None,
        cue="said" if statement else None,
        date="2031-05-06",
        confidence=confidence,
    )


SAID = _quotation(37, 69, 0.86, "6b1f0c2d9a3e4f58")
SHOWN, DONE = _quotation(0, 35, 0.6), _quotation(0, 35, 0.9)
EXPLANATION = Explanation(PAID, "Access to the model is what is sold.", "reported", 0.4, (SHOWN,))
STANCE = StanceAnswer(
    id="2614bf147917b070",
    actor=FIRM,
    basis="said",
    proposition=COST,
    position="closed",
    agree="deny",
    score=-1.0,
    from_="2031-05-06",
    to="2031-05-06",
    n=1,
    confidence=0.7396,
    follows=None,
    quotations=(SAID,),
    explanations=(EXPLANATION,),
)
DEBATE = DebateAnswer(
    id="open-closed-llm",
    question_en="Should large language models be open or closed?",
    question_fr="Les grands modèles de langage doivent-ils être ouverts ou fermés ?",
    positions=(OPEN, CLOSED),
    propositions=(COST,),
    paths=(CLOSED_ONLY,),
    strategies=(PAID,),
    documents=1,
    statements=1,
    actors=1,
)
ACTOR_SUMMARY = ActorSummary(FIRM.id, FIRM.name, FIRM.kind, ("Nadir",), "closed", 1)
ACTOR = ActorAnswer(
    id=FIRM.id,
    name=FIRM.name,
    kind=FIRM.kind,
    aliases=("Nadir",),
    position="closed",
    ties=(Tie(PARENT, "part of", None, None, None),),
    stances=(STANCE,),
    paths=(PathTaken(CLOSED_ONLY, "closed", DONE),),
    releases=(ReleaseMade("nadir-2", "Nadir 2", "closed", "2031-05-06", DONE),),
    strategies=(StrategyPursued(PAID, "reported", "closed", SHOWN),),
)
PROPOSITION = PropositionAnswer(COST, "cost", (), (STANCE,), ())
DOCUMENT_SUMMARY = DocumentSummary(
    "2031-05-06-example.en", "What a call costs", "The Example", "2031-05-06", "en", statements=1
)
DOCUMENT = DocumentAnswer(
    id=DOCUMENT_SUMMARY.id,
    title=DOCUMENT_SUMMARY.title,
    publisher=DOCUMENT_SUMMARY.publisher,
    published=DOCUMENT_SUMMARY.published,
    language="en",
    url=None,
    genre="news",
    text=TEXT,
    statements=(
        StatementMark(
            id="6b1f0c2d9a3e4f58",
            actors=(FIRM,),
            kind="indirect",
            position="closed",
            date="2031-05-06",
            confidence=0.86,
            content=(37, 69),
            speaker=(71, 83),
            cue=(84, 88),
            continuation=None,
            stances=(("cost-lower", False),),
        ),
    ),
)
STATEMENT = StatementAnswer(
    id="6b1f0c2d9a3e4f58",
    debate="open-closed-llm",
    actors=(FIRM,),
    kind="indirect",
    position="closed",
    extractor="stancegraph 0.1.0",
    quotation=SAID,
    prefix=TEXT[5:37],
    suffix=TEXT[69:],
    speaker=(71, 83),
    cue=(84, 88),
    continuation=None,
    via=None,
    assertions=(Assertion(COST, agree=False, confidence=0.86, like=None),),
    stances=(STANCE,),
)
WHY = Why(
    actor=FIRM,
    verdict_en="What explains the position of Nadir Labs — Closed: Selling access (reported).",
    verdict_fr="Ce qui explique la position de Nadir Labs — Fermé : Vendre l'accès (rapporté).",
    stances=(STANCE,),
)
ROW = Row(FIRM, "closed", "denies: " + COST.en, PAID, "reported", SAID, COST, "deny")
NETWORK = Network(
    nodes=(
        NetworkNode(FIRM.id, FIRM.kind, FIRM.name, FIRM.name, "closed", 1, -0.5, 0.25),
        NetworkNode(COST.id, "Proposition", COST.en, COST.fr, None, 1, 0.5, -0.25),
    ),
    edges=(NetworkEdge("79a7fb5d3c07997a", FIRM.id, COST.id, "deny", 1),),
    total_nodes=6,
    total_edges=6,
)
MATRIX = Matrix(
    columns=(MatrixColumn(COST, "cost"),),
    rows=(
        MatrixRow(FIRM, "closed", (MatrixCell("deny", -1.0, 0.7396, 1, "2031-05-06", "2031-05-06", changed=False),)),
    ),
    total_rows=1,
)
HIT = SearchHit(
    kind="proposition",
    id=COST.id,
    name=COST.code,
    text=COST.en,
    language="en",
    highlights=((0, 4), (5, 11)),
    score=0.5438,
    document=None,
    start=None,
    date=None,
)
SCHEMA = Schema(
    nodes=(
        NodeKind("Model", "A product that can be released open or closed.", (), (Property("id", "string", False),)),
    ),
    relations=(RelationKind("MADE", "The actor made the statement.", ("Actor",), ("Statement",), False, False, ()),),
)
LIBRARY_QUERY = named("silent-actors")
TABLE = Table(("actor", "statements"), ((FIRM.name, 1),), truncated=False, milliseconds=4)
