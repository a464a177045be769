"""What facts must keep to before anything of them is written."""

from collections.abc import Iterator

from graph.errors import FactsRefused
from graph.ontology.facts import Facts
from graph.ontology.nodes import Actor, Debate, Document, Model, Node, Path, Position, Proposition, Statement, Strategy
from graph.ontology.relations import DERIVED, RELATIONS, Evidenced, In, PartOf, Relation, ServesAs, type_of

OF_A_DOCUMENT: tuple[type[Node], ...] = (Document, Statement, Actor, Model)
OF_A_DEBATE: tuple[type[Node], ...] = (Debate, Position, Proposition, Strategy, Path, Actor, Model)
LISTED = (ServesAs, PartOf)
READ = tuple(kind for kind in RELATIONS if kind not in (*DERIVED, *LISTED))


def check(facts: Facts) -> None:
    """Raises FactsRefused when the facts contradict themselves; whether ends exist in the graph is seen later."""
    for problem in _kinds(facts) if facts.document is None else (*_kinds(facts), *_document(facts, facts.document)):
        raise FactsRefused(f"{facts.document or 'The debate'}: {problem}. Nothing of it was written.")


def _kinds(facts: Facts) -> Iterator[str]:
    nodes = OF_A_DEBATE if facts.document is None else OF_A_DOCUMENT
    relations = LISTED if facts.document is None else READ
    for node in facts.nodes:
        if not isinstance(node, nodes):
            yield f"a node {type(node).__name__} {node.id!r} is not among what is read there"
    for relation in facts.relations:
        if not isinstance(relation, relations):
            yield f"a relation {type_of(type(relation))} is not among what is read there"
    seen: dict[tuple[type[Node], str], Node] = {}
    for node in facts.nodes:
        if seen.setdefault((type(node), node.id), node) != node:
            yield f"two different nodes {type(node).__name__} have the id {node.id!r}"


def _document(facts: Facts, document: str) -> Iterator[str]:
    texts = [node.text for node in facts.nodes if isinstance(node, Document) and node.id == document]
    if len(texts) != 1 or sum(isinstance(node, Document) for node in facts.nodes) != 1:
        yield "its facts must hold its own node, and no other document's"
        return
    for node in facts.nodes:
        if isinstance(node, Statement):
            yield from _statement(node, document, texts[0])
    placed = {relation.source for relation in facts.relations if isinstance(relation, In)}
    for relation in facts.relations:
        if isinstance(relation, Evidenced):
            yield from _foreign(relation, type_of(type(relation)), relation.document, document)
            yield from _words(texts[0], relation.start, relation.end, relation.quote)
        if isinstance(relation, In) and relation.target != document:
            yield f"the statement {relation.source!r} is said to stand in {relation.target!r}"
    for node in facts.nodes:
        if isinstance(node, Statement) and node.id not in placed:
            yield f"the statement {node.id!r} stands in no document: an IN relation is missing"


def _statement(statement: Statement, document: str, text: str) -> Iterator[str]:
    yield from _foreign(statement, f"the statement {statement.id!r}", statement.document, document)
    yield from _words(text, statement.start, statement.end, statement.quote)
    yield from _words(text, statement.cue_start, statement.cue_end, statement.cue)
    yield from _words(text, statement.speaker_start, statement.speaker_end, statement.speaker)
    start, end = statement.continuation_start, statement.continuation_end
    if start is not None and not (end is not None and 0 <= start < end <= len(text)):
        yield f"the continuation {start} to {end} of the statement {statement.id!r} lies outside the text"


def _foreign(thing: Statement | Relation, name: str, of: str, document: str) -> Iterator[str]:
    if of != document:
        yield f"{name} belongs to the document {of!r}"


def _words(text: str, start: int | None, end: int | None, words: str | None) -> Iterator[str]:
    if words is None and start is None and end is None:
        return
    there = text[start:end] if start is not None and end is not None and 0 <= start < end else ""
    if words is None or there != words:
        yield f"the words {words!r} do not stand at {start} to {end}, where the text has {there[:80]!r}"
