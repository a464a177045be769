"""The shapes of the answers, as REST serves them and the command line prints them; standard library only.

`Label` texts are given in both languages; quotations stay as they were written. Offsets count characters of the
document's text, end exclusive.
"""

from graph.answers.actors import ActorAnswer, ActorSummary, PathTaken, ReleaseMade, StrategyPursued, Tie
from graph.answers.comparisons import Compared, Comparison
from graph.answers.coverage import Coverage, Covered, CoveredActor
from graph.answers.debates import DebateAnswer
from graph.answers.documents import DocumentAnswer, DocumentSummary, StatementMark
from graph.answers.labels import ActorLabel, Label, Quotation
from graph.answers.library import LibraryParameter, LibraryQuery
from graph.answers.matrix import Matrix, MatrixCell, MatrixColumn, MatrixRow
from graph.answers.network import Network, NetworkEdge, NetworkNode
from graph.answers.schema import NodeKind, Property, RelationKind, Schema
from graph.answers.search import SearchHit
from graph.answers.stances import Explanation, PropositionAnswer, Row, StanceAnswer, Why
from graph.answers.statements import Assertion, StatementAnswer
from graph.answers.strategies import StrategyAnswer, StrategyExplained, StrategyFit, StrategyHolder, StrategySummary
from graph.answers.table import Table
from graph.answers.timelines import SayAndDo, Timeline, TimelineEvent
from graph.answers.turns import Reversal, TurnSide

__all__ = [
    "ActorAnswer",
    "ActorLabel",
    "ActorSummary",
    "Compared",
    "Comparison",
    "Coverage",
    "Covered",
    "CoveredActor",
    "Assertion",
    "DebateAnswer",
    "DocumentAnswer",
    "DocumentSummary",
    "Explanation",
    "Label",
    "LibraryParameter",
    "LibraryQuery",
    "Matrix",
    "MatrixCell",
    "MatrixColumn",
    "MatrixRow",
    "Network",
    "NetworkEdge",
    "NetworkNode",
    "NodeKind",
    "PathTaken",
    "Property",
    "PropositionAnswer",
    "Quotation",
    "RelationKind",
    "ReleaseMade",
    "Reversal",
    "Row",
    "SayAndDo",
    "Schema",
    "SearchHit",
    "StanceAnswer",
    "StatementAnswer",
    "StatementMark",
    "StrategyAnswer",
    "StrategyExplained",
    "StrategyFit",
    "StrategyHolder",
    "StrategyPursued",
    "StrategySummary",
    "Table",
    "Tie",
    "Timeline",
    "TimelineEvent",
    "TurnSide",
    "Why",
]
