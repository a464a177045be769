"""Who bears which codes of conduct in a document, each with the sentence that shows it best."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ingest.annotators.pursuers import Pursuers
from ingest.conduct import Conduct


@dataclass(frozen=True, slots=True)
class Deed:
    """`confidence`: the sentence's score for the code times the actor's probability."""

    actor: str
    code: str
    sentence: int
    confidence: float


def deeds(
    pursuers: Pursuers, taught: Conduct, codes: Iterable[str], document: str, shown: float, borne: float
) -> Iterator[Deed]:
    """In the order of the text. `shown`: the least score of a sentence; `borne`: the least confidence."""
    wanted, known = set(codes), taught.known(document)
    best: dict[tuple[str, str], Deed] = {}
    for sign in taught.shown(pursuers.text, document, shown):
        if sign.code in wanted:
            for actor, probability in pursuers.of(sign.number, sign.code, known).items():
                deed = Deed(actor, sign.code, sign.number, sign.score * probability)
                if deed.confidence >= max(
                    borne, best[actor, sign.code].confidence if (actor, sign.code) in best else 0
                ):
                    best[actor, sign.code] = deed
    yield from sorted(best.values(), key=lambda deed: (deed.sentence, deed.actor, deed.code))
