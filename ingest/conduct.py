"""What a debate teaches about what actors do and why: its strategies and paths, and who bore them elsewhere."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from graph.ontology.nodes import Document
from ingest.coding import Coding, Span
from ingest.debate import Debate
from ingest.folds import fold_of
from ingest.gold import coded_documents
from ingest.passages import overlap, sentences
from ingest.sentence_reader import Lesson, Matrix, SentenceReader
from ingest.vectors import Vectors, shared

Gold = tuple[tuple[Document, Coding], ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """Sentence `number` of a text shows a code; a score of about 1 is a clear case."""

    number: int
    code: str
    score: float


class Conduct:
    """Strategies and paths of one debate, as its codebook, anchors and coded documents tell them."""

    def __init__(self, debate: Debate, gold: Gold, vectors: Vectors) -> None:
        self._gold = gold
        codes = [*(strategy.code for strategy in debate.strategies), *(path.code for path in debate.paths)]
        self._reader = SentenceReader(codes, [*_lessons(gold), *_examples(debate)], vectors) if codes else None
        self._scores = lru_cache(maxsize=4)(self._score)  # paths and strategies are both found by the same

    def shown(self, text: str, document: str, threshold: float) -> Iterator[Shown]:
        """What the sentences of the text show; `document`: its id, so that it is not read by its own coding."""
        if self._reader:
            scores = self._scores(text, document)
            for number, column in zip(*np.nonzero(scores >= threshold), strict=True):
                yield Shown(int(number), self._reader.codes[column], float(scores[number, column]))

    def _score(self, text: str, document: str) -> Matrix:
        assert self._reader
        return self._reader.scores([text[span.start : span.end] for span in sentences(text)], document)

    def known(self, document: str) -> Counter[tuple[str, str]]:
        """In how many other coded documents an actor bears a code; those of the document's fold are left out."""
        return Counter(pair for coding in self._others(document) for pair in _borne(coding))

    def habits(self, document: str, codes: Iterable[str]) -> dict[tuple[str, str], float]:
        """Of the times that other coded documents say which of the codes an actor bears, how often it is this one."""
        wanted = set(codes)
        times = {pair: n for pair, n in self.known(document).items() if pair[1] in wanted}
        of_actor: Counter[str] = Counter()
        for (actor, _), n in times.items():
            of_actor[actor] += n
        return {(actor, code): n / of_actor[actor] for (actor, code), n in times.items()}

    def usual(self, document: str) -> dict[str, str | None]:
        """What a strategy mostly explains in other coded documents."""
        ties = Counter((s.strategy, s.explains) for coding in self._others(document) for s in coding.strategies)
        return {code: explains for (code, explains), _ in reversed(ties.most_common())}

    def access(self, document: str) -> dict[str, str]:
        """How a model is mostly released in other coded documents."""
        seen = Counter((r.model, r.access) for coding in self._others(document) for r in coding.releases)
        return {model: access for (model, access), _ in reversed(seen.most_common())}

    def _others(self, document: str) -> Iterator[Coding]:
        taught = any(coded.id == document for coded, _ in self._gold)
        for coded, coding in self._gold:
            if not taught or fold_of(coded.id) != fold_of(document):
                yield coding


@lru_cache(maxsize=8)
def conduct(debate: Debate) -> Conduct:
    """What the debate teaches, learned when first asked for and then remembered."""
    vectors = shared()
    taught = Conduct(debate, tuple(coded_documents(debate)), vectors)
    vectors.save()
    return taught


def _borne(coding: Coding) -> set[tuple[str, str]]:
    return {(s.actor, s.strategy) for s in coding.strategies} | {(p.actor, p.path) for p in coding.paths}


def _lessons(gold: Gold) -> Iterator[Lesson]:
    for document, coding in gold:
        evidence = [
            *((s.strategy, s.evidence) for s in coding.strategies),
            *((p.path, p.evidence) for p in coding.paths),
        ]
        for sentence in sentences(document.text):
            codes = frozenset(code for code, span in evidence if _shows(span, sentence))
            yield Lesson(document.text[sentence.start : sentence.end], codes, document.id)


def _examples(debate: Debate) -> Iterator[Lesson]:
    for strategy in debate.strategies:
        for text in (strategy.definition, strategy.name_en, strategy.name_fr):
            yield Lesson(text, frozenset({strategy.code}))
    for path in debate.paths:
        yield from (Lesson(text, frozenset({path.code})) for text in (path.name_en, path.name_fr))
    codes = {*(strategy.code for strategy in debate.strategies), *(path.code for path in debate.paths)}
    for anchor in debate.anchors:
        if anchor.code in codes:
            yield Lesson(anchor.text, frozenset({anchor.code} if anchor.counts else ()))


def _shows(evidence: Span, sentence: Span) -> bool:
    """Whether the sentence is half of the evidence, or the evidence half of the sentence."""
    return 2 * overlap(evidence, sentence) >= min(evidence.end - evidence.start, sentence.end - sentence.start)
