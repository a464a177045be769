"""`python -m ingest.training.spans`: how well statements are coded whose spans and speakers are given.

Each debate by its own coded documents, the read one's fold left out; and as if it had none, from its codebook and its
anchor examples alone.
"""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path

from ingest import debates
from ingest.coder import Coder, Reading, coder
from ingest.coding import CodedStatement
from ingest.debate import Debate
from ingest.examples import statement_text
from ingest.gold import coded_documents
from ingest.likeness import Said

Pairs = set[tuple[str, str, str, bool]]
"""Document, statement, proposition, agree."""


def figures(debate: Debate, coder_of: Callable[[str], Coder]) -> str:
    """`coder_of`: what reads a document, by its id."""
    truth: Pairs = set()
    found: Pairs = set()
    right = total = 0
    for document, coding in coded_documents(debate):
        statements = coding.statements
        said = [Said(_text(document.text, statement), statement.actors) for statement in statements]
        readings = coder_of(document.id).code(said) if said else []
        for statement, reading in zip(statements, readings, strict=True):
            truth |= set(_pairs(document.id, statement.id, statement))
            found |= set(_pairs(document.id, statement.id, reading))
            right += statement.position == reading.position
            total += 1
    both, made, wanted = len(truth & found), len(found), len(truth)
    return (
        f"(proposition, agree) F1 {200 * both / max(1, made + wanted):4.1f}  P {100 * both / max(1, made):4.1f}  "
        f"R {100 * both / max(1, wanted):4.1f}  position {100 * right / max(1, total):4.1f} %"
    )


def _text(text: str, statement: CodedStatement) -> str:
    return statement_text(text, statement.cue, statement.content, statement.continuation)


def _pairs(document: str, statement: str, of: CodedStatement | Reading) -> Iterator[tuple[str, str, str, bool]]:
    for stance in of.stances:
        yield document, statement, stance.proposition, stance.agree


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--corpus", type=Path, default=Path("corpus"), help="the folder that holds debates/")
    settings = ask.parse_args()
    for debate in (debates.find(settings.corpus, slug) for slug in debates.available(settings.corpus)):
        coded = frozenset(document.id for document, _ in coded_documents(debate))
        untaught = Coder.learn(debate, coded)
        print(f"{debate.id:18} cross-validated  {figures(debate, lambda id_: coder(debate, id_))}", flush=True)  # noqa: B023
        print(f"{'':18} no coded ones   {figures(debate, lambda _: untaught)}", flush=True)  # noqa: B023


if __name__ == "__main__":
    main()
