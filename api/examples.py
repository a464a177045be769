"""One example of every answer, for the OpenAPI document; the firm and its words are invented."""

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
    LibraryParameter,
    LibraryQuery,
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


def _quotation(start: int, end: int, statement: str | None = None) -> Quotation:
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
        confidence=0.86,
    )


SAID = _quotation(37, 69, "6b1f0c2d9a3e4f58")
SHOWN = _quotation(0, 35)
EXPLANATION = Explanation(PAID, "Access to the model is what is sold.", "reported", 0.7, (SHOWN,))
STANCE = StanceAnswer(
    id="3c5d7e9f1a2b4c6d",
    actor=FIRM,
    basis="said",
    proposition=COST,
    position="closed",
    agree="deny",
    score=-0.86,
    from_="2031-05-06",
    to="2031-05-06",
    n=1,
    confidence=0.86,
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
    actors=2,
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
    paths=(PathTaken(CLOSED_ONLY, "closed", SHOWN),),
    releases=(ReleaseMade("nadir-2", "Nadir 2", "closed", "2031-05-06", SHOWN),),
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
    assertions=(Assertion(COST, agree=False, confidence=0.86),),
    stances=(STANCE,),
)
WHY = Why(
    actor=FIRM,
    verdict_en="Nadir Labs is for closed models; selling access explains it best.",
    verdict_fr="Nadir Labs est pour les modèles fermés ; la vente de l'accès l'explique le mieux.",
    stances=(STANCE,),
)
ROW = Row(FIRM, "closed", "denies: " + COST.en, PAID, "reported", SAID, COST, "deny")
NETWORK = Network(
    nodes=(
        NetworkNode(FIRM.id, FIRM.kind, FIRM.name, FIRM.name, "closed", 1, -0.5, 0.25),
        NetworkNode(COST.id, "Proposition", COST.en, COST.fr, None, 1, 0.5, -0.25),
    ),
    edges=(NetworkEdge("9e8d7c6b5a4f3e2d", FIRM.id, COST.id, "deny", 1),),
    total_nodes=2,
    total_edges=1,
)
MATRIX = Matrix(
    columns=(MatrixColumn(COST, "cost"),),
    rows=(MatrixRow(FIRM, "closed", (MatrixCell("deny", -0.86, 0.86, 1, "2031-05-06", "2031-05-06", changed=False),)),),
    total_rows=1,
)
HIT = SearchHit(
    kind="proposition",
    id=COST.id,
    name=COST.code,
    text=COST.en,
    language="en",
    highlights=((0, 4), (5, 11)),
    score=0.5437,
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
LIBRARY_QUERY = LibraryQuery(
    name="who-is-silent",
    title_en="Who is silent",
    title_fr="Qui se tait",
    explanation_en="Actors of whom no statement is known.",
    explanation_fr="Les acteurs dont aucune déclaration n'est connue.",
    parameters=(LibraryParameter("debate", "open-closed-llm", "A debate's id", "L'identifiant d'un débat"),),
    query="MATCH (a:Actor) WHERE $debate IN a.lists AND NOT EXISTS { (a)-[:MADE]->() } RETURN a.name ORDER BY a.name",
)
TABLE = Table(("actor", "statements"), ((FIRM.name, 1),), truncated=False, milliseconds=4)
