"""Where are these words: in names, propositions, titles, quotations? Accents and case do not count."""

from collections.abc import Iterator
from typing import Any

from graph.answers import SearchHit
from graph.folding import pattern
from graph.matching import match, words_of
from graph.store.session import Store

MOST = 1000  # quotations that are ranked: where there are more, the newest
LANGUAGES = ("en", "fr")
WEIGHTS = {"actor": 1.0, "proposition": 0.9, "document": 0.8, "quotation": 0.7}

# The full-text indexes of the servers cannot be made and asked by the same Cypher; regular expressions can.
HAS = "all(each IN $patterns WHERE {} =~ each)"

QUERIES = {
    "actor": f"""
MATCH (a:Actor)
WHERE ($debate IN coalesce(a.lists, []) OR EXISTS {{ (a)-[:HOLDS]->(:Stance {{debate: $debate}}) }}
       OR EXISTS {{ (a)-[:MADE]->(:Statement)-[:IN]->(:Document {{debate: $debate}}) }})
  AND any(name IN [a.name] + coalesce(a.aliases, []) WHERE {HAS.format("name")})
RETURN a.id AS id, a.name AS name, [a.name] + coalesce(a.aliases, []) AS texts
ORDER BY id
""",
    "proposition": f"""
MATCH (p:Proposition {{debate: $debate}})
WHERE {HAS.format("p.text_en")} OR {HAS.format("p.text_fr")}
RETURN p.id AS id, p.code AS name, p.text_en AS en, p.text_fr AS fr
ORDER BY id
""",
    "document": f"""
MATCH (d:Document {{debate: $debate}})
WHERE {HAS.format("d.title")}
RETURN d.id AS id, d.title AS name, [d.title] AS texts, d.language AS language, d.id AS document, d.published AS date
ORDER BY id
""",
    "quotation": f"""
MATCH (s:Statement)-[:IN]->(d:Document {{debate: $debate}})
WHERE {HAS.format("s.quote")}
RETURN s.id AS id, d.title AS name, [s.quote] AS texts, d.language AS language, d.id AS document, s.start AS start,
       s.date AS date
ORDER BY date DESC, id
LIMIT {MOST}
""",
}


def search(
    store: Store, debate: str, q: str, *, kind: str | None = None, language: str | None = None
) -> tuple[SearchHit, ...]:
    """What has all the words of `q`, the best first; propositions in one `language` only where it is given.

    The score is the fit of `graph.matching.match` by the weight of the kind.
    """
    words = words_of(q)
    if not words:
        return ()
    asked = {"debate": debate, "patterns": [f"(?s).*{pattern(word)}.*" for word in words]}
    wanted = {name: query for name, query in QUERIES.items() if kind in (None, name)}
    rows = ((name, row) for name, query in wanted.items() for row in store.rows(query, **asked))
    hits = (hit for name, row in rows if (hit := _best(name, row, words, language)))
    return tuple(sorted(hits, key=lambda hit: (-hit.score, hit.kind, hit.id)))


def _best(kind: str, row: dict[str, Any], words: tuple[str, ...], language: str | None) -> SearchHit | None:
    """The text of the row that answers best, of equals the first."""
    hits = list(_hits(kind, row, words, language))
    return max(hits, key=lambda hit: hit.score, default=None)


def _hits(kind: str, row: dict[str, Any], words: tuple[str, ...], language: str | None) -> Iterator[SearchHit]:
    texts: list[tuple[str | None, str]]
    if kind == "proposition":
        texts = [(code, row[code]) for code in LANGUAGES if language in (None, code)]
    else:
        texts = [(row.get("language"), text) for text in row["texts"]]
    for code, text in texts:
        if found := match(text, words):
            yield SearchHit(
                kind=kind,
                id=row["id"],
                name=row["name"],
                text=text,
                language=code,
                highlights=found.spans,
                score=round(WEIGHTS[kind] * found.fit, 4),
                document=row.get("document"),
                start=row.get("start"),
                date=row.get("date"),
            )
