"""From what somebody typed to the id of a node, or to an error that names the ids near it."""

from difflib import get_close_matches

from graph.errors import NotFound
from graph.store.session import Store

KNOWN = {
    "actor": "MATCH (n:Actor) RETURN n.id AS id, n.name AS name ORDER BY id LIMIT 5000",
    "debate": "MATCH (n:Debate) RETURN n.id AS id, n.question_en AS name ORDER BY id LIMIT 5000",
    "document": "MATCH (n:Document) RETURN n.id AS id, n.title AS name ORDER BY id LIMIT 5000",
    "statement": "MATCH (n:Statement) RETURN n.id AS id, n.id AS name ORDER BY id LIMIT 5000",
    "strategy": "MATCH (n:Strategy) RETURN n.id AS id, n.code AS name ORDER BY id LIMIT 5000",
    "proposition": "MATCH (n:Proposition) RETURN n.id AS id, n.code AS name ORDER BY id LIMIT 5000",
}


def not_found(store: Store, noun: str, wanted: str) -> NotFound:
    """The error for an unknown node of the kind that the noun names, with up to three ids that look like it."""
    known = store.rows(KNOWN[noun])
    if not known:
        return NotFound(f"The graph holds no {noun} yet: ingest documents first.")
    by_text = {text.casefold(): row["id"] for row in known for text in (row["name"], row["id"])}
    near = dict.fromkeys(by_text[text] for text in get_close_matches(wanted.casefold(), by_text, n=3, cutoff=0.5))
    if noun == "debate" and not near:
        held = ", ".join(row["id"] for row in known)
        return NotFound(f"No debate has the id {wanted!r}: the graph holds {held}; name one by --debate or ?debate=.")
    hint = f"did you mean {', '.join(near)}?" if near else f"an id looks like {known[0]['id']}."
    return NotFound(f"No {noun} has the id {wanted!r}: {hint}")
