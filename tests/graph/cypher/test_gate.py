"""The gate lets every analyst's query pass and stops what writes, administers, reads files or has no bound."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from graph.cypher.gate import check
from graph.errors import QueryRefused

SECURITY = Path(__file__).parents[2] / "security"
QUERIES = (SECURITY / "queries.cypher").read_text(encoding="utf-8").strip().split("\n\n")[1:]
PAYLOADS: list[dict[str, Any]] = yaml.safe_load((SECURITY / "cypher_bypass.yaml").read_text(encoding="utf-8"))
HARMLESS = ("RETURN 'aaaa", "MATCH (a), (b)", "UNWIND range(1, 999) AS a", "MATCH (a:`Actor) CREATE")

MESSAGES = {
    "MATCH (a)\nSET a.name = 'x'": ("SET at", "line 2, column 1", "only reads"),
    "MATCH (a)-[*]->(b) RETURN b": ("path without a bound", "line 1, column 12", "*1..6"),
    "SHOW USERS": ("SHOW USERS", "line 1, column 1", "stancegraph status"),
    "RETURN reduce(a = 0, x IN [1] | a + x)": ("reduce()", "column 8", "sum()"),
    "MATCH (a RETURN a": ("no Cypher", "column 10", "RETURN"),
    "EXPLAIN MATCH (a) RETURN a": ("no Cypher", "column 1", "leave EXPLAIN out"),
    "CALL apoc.do.when(true, '', '') YIELD value RETURN value": ("apoc.do.when", "column 6", "db.labels"),
    "RETURN 1; RETURN 2": ("second statement", "column 11", "one statement"),
    "": ("no Cypher", "line 1", "ends too early"),
}


@pytest.mark.parametrize("query", QUERIES)
def test_a_reading_query_passes(query: str) -> None:
    check(query)


@pytest.mark.parametrize("query", [p["query"] for p in PAYLOADS if not p["query"].startswith(HARMLESS)])
def test_an_attack_is_refused(query: str) -> None:
    with pytest.raises(QueryRefused):
        check(query)


@pytest.mark.parametrize(("query", "words"), MESSAGES.items())
def test_the_message_names_clause_position_and_mend(query: str, words: tuple[str, ...]) -> None:
    with pytest.raises(QueryRefused) as refused:
        check(query)
    assert all(word in str(refused.value) for word in words), str(refused.value)


@pytest.mark.parametrize("query", ["RETURN " + "(" * 3000 + "1" + ")" * 3000, "RETURN '" + "a" * 20_000 + "'"])
def test_a_monster_is_refused_quickly(query: str) -> None:
    with pytest.raises(QueryRefused, match="smaller steps"):
        check(query)
