"""What a debate teaches about what actors do and why: its strategies and paths, and who bore them elsewhere."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from graph.ontology.nodes import Document
from ingest.coding import Coding, Span
from ingest.debate import Debate
from ingest.gold import coded_documents
from ingest.passages import overlap, sentences
from ingest.sentence_reader import Lesson, SentenceReader

Coded = Iterable[tuple[str, str, Span]]
"""Actor, code, evidence."""

_gold = lru_cache(maxsize=8)(lambda debate: tuple(coded_documents(debate)))


@dataclass(frozen=True, slots=True)
class Conduct:
    """`known`: in how many coded documents an actor bears a code. `usual`: what a code mostly explains there."""

    reader: SentenceReader | None
    known: Counter[tuple[str, str]]
    usual: dict[str, str | None]

    def showing(self, text: str, threshold: float) -> Iterator[tuple[int, str, float]]:
        """The sentences of the text that show a code: number, code and score."""
        if self.reader:
            scores = self.reader.scores([text[span.start : span.end] for span in sentences(text)])
            for number, column in zip(*np.nonzero(scores >= threshold), strict=True):
                yield int(number), self.reader.codes[column], float(scores[number, column])


def strategies(debate: Debate, without: str = "") -> Conduct:
    """How strategies sound; `without`: the id of a document that is to teach nothing."""
    return _strategies(debate, without if _is_coded(debate, without) else "")


def paths(debate: Debate, without: str = "") -> Conduct:
    """How paths sound; `without`: the id of a document that is to teach nothing."""
    return _paths(debate, without if _is_coded(debate, without) else "")


def accesses(debate: Debate, without: str = "") -> dict[str, str]:
    """How each model is mostly released in the coded documents."""
    counts = Counter(
        (release.model, release.access)
        for document, coding in _gold(debate)
        if document.id != without
        for release in coding.releases
    )
    return {model: access for (model, access), _ in reversed(counts.most_common())}


def _is_coded(debate: Debate, document: str) -> bool:
    return any(coded.id == document for coded, _ in _gold(debate))


@lru_cache(maxsize=8)
def _strategies(debate: Debate, without: str) -> Conduct:
    taught = [(d, c) for d, c in _gold(debate) if d.id != without]
    codes = [strategy.code for strategy in debate.strategies]
    texts = [(s.code, text) for s in debate.strategies for text in (s.definition, s.name_en, s.name_fr)]
    known = Counter(pair for _, coding in taught for pair in {(s.actor, s.strategy) for s in coding.strategies})
    ties = Counter((s.strategy, s.explains) for _, coding in taught for s in coding.strategies)
    usual = {code: explains for (code, explains), _ in reversed(ties.most_common())}
    lessons = [
        *_lessons([(d, [(s.actor, s.strategy, s.evidence) for s in c.strategies]) for d, c in taught]),
        *(Lesson(text, frozenset({code})) for code, text in texts),
        *(Lesson(a.text, frozenset({a.code} if a.counts else ())) for a in debate.anchors if a.code in codes),
    ]
    return Conduct(SentenceReader(codes, lessons) if codes else None, known, usual)


@lru_cache(maxsize=8)
def _paths(debate: Debate, without: str) -> Conduct:
    taught: list[tuple[Document, Coding]] = [(d, c) for d, c in _gold(debate) if d.id != without]
    codes = [path.code for path in debate.paths]
    known = Counter(pair for _, coding in taught for pair in {(p.actor, p.path) for p in coding.paths})
    lessons = [
        *_lessons([(d, [(p.actor, p.path, p.evidence) for p in c.paths]) for d, c in taught]),
        *(Lesson(text, frozenset({path.code})) for path in debate.paths for text in (path.name_en, path.name_fr)),
    ]
    return Conduct(SentenceReader(codes, lessons) if codes else None, known, {})


def _lessons(coded: Sequence[tuple[Document, Coded]]) -> Iterable[Lesson]:
    for document, rows in coded:
        evidence = list(rows)
        for sentence in sentences(document.text):
            codes = frozenset(code for _, code, span in evidence if _shows(span, sentence))
            yield Lesson(document.text[sentence.start : sentence.end], codes, document.id)


def _shows(evidence: Span, sentence: Span) -> bool:
    """Whether the sentence is half of the evidence, or the evidence half of the sentence."""
    return 2 * overlap(evidence, sentence) >= min(evidence.end - evidence.start, sentence.end - sentence.start)
