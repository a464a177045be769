"""Parses Cypher into a tree, by the tables that ANTLR made of Neo4j's Cypher 25 grammar (`grammar/README.md`).

The tables drive ANTLR's own prediction; only the walk over them is ours, since the Python runtime has a lexer and
parser for generated code only.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from threading import Lock
from typing import Any

from antlr4 import CommonTokenStream, InputStream, Lexer, Parser, ParserRuleContext, Token
from antlr4.atn.ATN import ATN
from antlr4.atn.ATNDeserializer import ATNDeserializer
from antlr4.atn.ATNState import RuleStopState
from antlr4.atn.LexerATNSimulator import LexerATNSimulator
from antlr4.atn.ParserATNSimulator import ParserATNSimulator
from antlr4.atn.Transition import AtomTransition, RuleTransition, Transition
from antlr4.dfa.DFA import DFA
from antlr4.error.ErrorListener import ErrorListener
from antlr4.error.Errors import NoViableAltException
from antlr4.PredictionContext import PredictionContextCache

SECTIONS = ("token literal names:", "token symbolic names:", "rule names:", "channel names:", "mode names:", "atn:")


class CypherSyntaxError(Exception):
    """The text is no Cypher; `line` and `column` count from 1 and point at the first word that does not fit."""

    def __init__(self, line: int, column: int, found: str) -> None:
        super().__init__(f"line {line}, column {column}: {found}")
        self.line, self.column, self.found = line, column, found


@dataclass(slots=True)
class Tree:
    """What one grammar rule matched; `children` are trees and tokens in the order of the text."""

    rule: str
    token: Token
    children: list["Tree | Token"] = field(default_factory=list)

    def walk(self) -> Iterator["Tree"]:
        """This tree and all below it, in the order of the text."""
        waiting: list[Tree] = [self]
        while waiting:
            tree = waiting.pop()
            yield tree
            waiting.extend(child for child in reversed(tree.children) if isinstance(child, Tree))

    def words(self) -> list[str]:
        """The tokens below, as written."""
        words: list[str] = []
        waiting: list[Tree | Token] = [self]
        while waiting:
            part = waiting.pop()
            if isinstance(part, Tree):
                waiting.extend(reversed(part.children))
            elif part.type != Token.EOF:
                words.append(str(part.text))
        return words


class Tables:
    """One half of the grammar, lexer or parser, with the automaton and the predictions learned so far."""

    def __init__(self, name: str) -> None:
        sections: dict[str, list[str]] = {}
        text = files("graph.cypher.grammar").joinpath(f"Cypher25{name}.interp").read_text(encoding="utf-8")
        for line in text.splitlines():
            if line in SECTIONS:
                lines = sections.setdefault(line, [])
            elif line:
                lines.append(line)
        self.symbols = sections["token symbolic names:"]
        self.rules = sections["rule names:"]
        self.automaton: ATN = ATNDeserializer().deserialize(json.loads("".join(sections["atn:"])))
        self.decisions = [DFA(state, number) for number, state in enumerate(self.automaton.decisionToState)]
        self.contexts = PredictionContextCache()


_LEARNING = Lock()  # predictions learned from one text serve the next; the runtime does not guard them


@cache
def tables(name: str) -> Tables:
    return Tables(name)


class _Words(Lexer):  # type: ignore[misc]
    grammarFileName = "Cypher25Lexer"

    def __init__(self, text: str) -> None:
        super().__init__(InputStream(text))
        half = tables("Lexer")
        self._interp = LexerATNSimulator(self, half.automaton, half.decisions, half.contexts)
        self.removeErrorListeners()
        self.addErrorListener(_Stop())

    def action(self, localctx: Any, ruleIndex: int, actionIndex: int) -> None:
        """The grammar's one embedded action: a closing brace ends the mode that an opening one began."""
        if self._modeStack:
            self.popMode()


class _Stop(ErrorListener):  # type: ignore[misc]
    def syntaxError(self, recognizer: Any, symbol: Any, line: int, column: int, message: str, error: Any) -> None:
        raise CypherSyntaxError(line, column + 1, message)


class _Walk(Parser):  # type: ignore[misc]
    grammarFileName = "Cypher25Parser"

    def __init__(self, text: str) -> None:
        super().__init__(CommonTokenStream(_Words(text)))
        self.tables = tables("Parser")
        self.symbolicNames = self.literalNames = self.tables.symbols
        self._interp = ParserATNSimulator(self, self.tables.automaton, self.tables.decisions, self.tables.contexts)
        self.removeErrorListeners()

    def tree(self, rule: str) -> Tree:
        state = self.tables.automaton.ruleToStartState[self.tables.rules.index(rule)]
        root = tree = Tree(rule, self._input.LT(1))
        context = ParserRuleContext(None, -1)
        callers: list[tuple[Tree, ParserRuleContext, Any]] = []
        while True:
            if isinstance(state, RuleStopState):
                if not callers:
                    return root
                tree, context, state = callers.pop()
                continue
            step = self._step(state, context)
            if isinstance(step, RuleTransition):
                callers.append((tree, context, step.followState))
                below = Tree(self.tables.rules[step.target.ruleIndex], self._input.LT(1))
                tree.children.append(below)
                tree, context = below, ParserRuleContext(context, state.stateNumber)
            elif not step.isEpsilon:
                tree.children.append(self._take(step))
            state = step.target

    def _step(self, state: Any, context: ParserRuleContext) -> Transition:
        if len(state.transitions) == 1:
            return state.transitions[0]
        try:
            return state.transitions[self._interp.adaptivePredict(self._input, state.decision, context) - 1]
        except NoViableAltException as error:
            raise self._error(error.offendingToken) from error

    def _take(self, step: Transition) -> Token:
        token = self._input.LT(1)
        fits = token.type == step.label_ if isinstance(step, AtomTransition) else step.matches(token.type, 1, 0x10FFFF)
        if not fits:
            raise self._error(token)
        if token.type != Token.EOF:
            self._input.consume()
        return token

    def _error(self, token: Token) -> CypherSyntaxError:
        found = "the query ends too early" if token.type == Token.EOF else f"'{token.text}' does not fit here"
        return CypherSyntaxError(token.line, token.column + 1, found)


def parse(text: str) -> Tree:
    """The tree of one or more statements, its root being the grammar's `statements`.

    Raises CypherSyntaxError at the first word that does not fit.
    """
    with _LEARNING:
        return _Walk(text).tree("statements")
