"""Who bears which codes of conduct in a document, each with the sentence that shows it best."""

from collections.abc import Iterable
from dataclasses import dataclass

from ingest.annotators.pursuers import Pursuers
from ingest.conduct import Conduct

COMMON_LENGTH = 40  # sentences
CHANCE = 0.35


@dataclass(frozen=True, slots=True)
class Deed:
    """`confidence`: the sentence's score for the code times the actor's probability; less in a long text."""

    actor: str
    code: str
    sentence: int
    confidence: float


def deeds(pursuers: Pursuers, taught: Conduct, codes: Iterable[str], document: str, least: float) -> list[Deed]:
    """In the order of the text; `least`: the confidence from which an actor bears a code."""
    wanted, known, crowd = set(codes), taught.known(document), _crowd(len(pursuers.sentences))
    best: dict[tuple[str, str], Deed] = {}
    for sign in taught.shown(pursuers.text, document, least):
        if sign.code in wanted:
            for actor, probability in pursuers.of(sign.number, sign.code, known).items():
                deed = Deed(actor, sign.code, sign.number, sign.score * probability / crowd)
                best[actor, sign.code] = max(best.get((actor, sign.code), deed), deed, key=lambda one: one.confidence)
    borne = (deed for deed in best.values() if deed.confidence >= least)
    return sorted(borne, key=lambda deed: (deed.sentence, deed.actor, deed.code))


def _crowd(sentences: int) -> float:
    """Among many sentences one looks like any code by chance."""
    return float(max(1.0, sentences / COMMON_LENGTH) ** CHANCE)
