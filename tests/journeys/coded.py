"""The debate on models as people coded it, written into a graph: what the page shows of it is known beforehand."""

import json
from pathlib import Path

from graph import stances
from graph.store import writer
from graph.store.derived import stale_actors
from graph.store.session import Store
from ingest import codings, debates, documents, facts
from ingest.debate import Debate
from tests.journeys import hostile

CORPUS = Path(__file__).parents[2] / "corpus" / "debates"
DEBATE = "open-closed-llm"
READ = (
    "2024-04-15-robin-li-modele-ferme.fr",
    "2024-07-24-llama-3-1-meta-invoque-linux.fr",
    "2024-08-21-trois-chemins.fr",
)


def write(store: Store) -> None:
    """Writes a few documents with their gold codings, and the hostile one."""
    debate = debates.load(CORPUS / DEBATE)
    writer.write(store, facts.debate_facts(debate))
    for id_ in READ:
        _write_gold(store, debate, id_)
    writer.write(store, facts.document_facts(hostile.document(debate.id), hostile.coding(), debate))
    stances.refresh(store, stale_actors(store))


def _write_gold(store: Store, debate: Debate, id_: str) -> None:
    document = documents.read_one(str(debate.folder / "documents" / f"{id_}.md"), debate.id)
    coded = json.loads((debate.folder / "gold" / f"{id_}.json").read_text(encoding="utf-8"))
    writer.write(store, facts.document_facts(document, codings.from_json(coded), debate))
