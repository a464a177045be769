import json

import pytest

from graph.errors import QueryRefused
from graph.store import console
from graph.store.session import Store, run
from graph.store.writer import write
from tests.builders import Said, article, debate


@pytest.fixture
def tea(store: Store) -> Store:
    write(store, debate())
    write(store, article("first", Said("ann", "hot tea tastes better"), Said("bob", "no", agree=False)))
    return store


def test_nodes_relations_and_paths_come_with_their_permanent_ids(tea: Store) -> None:
    table = console.ask(
        tea, "MATCH p = (a:Person {id: $id})-[r:MADE]->(s) RETURN a, r, p, a.name AS name, [r] AS all", {"id": "ann"}
    )

    assert table.columns == ("a", "r", "p", "name", "all")
    actor, relation, path, name, every = table.rows[0]
    assert isinstance(actor, dict) and isinstance(relation, dict) and isinstance(path, dict)
    assert (actor["id"], actor["labels"], name) == ("ann", ["Actor", "Person"], "Ann Leaf")
    assert actor["properties"]["aliases"] == ["Leaf"]
    assert (relation["type"], relation["source"]) == ("MADE", "ann")
    assert relation["target"] == path["nodes"][1]["id"]
    assert [node["id"] for node in path["nodes"]] == ["ann", relation["target"]]
    assert path["relations"] == every == [relation]
    assert json.loads(json.dumps(table.rows)) == [list(table.rows[0])]


def test_a_relation_alone_names_its_ends(tea: Store) -> None:
    table = console.ask(tea, "MATCH ()-[r:IN]->() RETURN r ORDER BY r.id", {})
    assert {row[0]["target"] for row in table.rows if isinstance(row[0], dict)} == {"first"}


def test_dates_and_odd_numbers_are_texts(tea: Store) -> None:
    query = """
    RETURN date('2031-05-06') AS day, datetime('2031-05-06T07:08:09Z') AS moment, duration('P1M2D') AS span,
           1.0 / 0.0 AS endless, 2.5 AS half, true AS yes, null AS nothing, {a: [1, 'x']} AS map
    """
    day, moment, span, *others = console.ask(tea, query, {}).rows[0]
    assert (day, str(moment)[:19], span) == ("2031-05-06", "2031-05-06T07:08:09", "P1M2D")
    assert others == ["inf", 2.5, True, None, {"a": [1, "x"]}]


def test_rows_are_capped(tea: Store) -> None:
    query = "UNWIND range(1, 50) AS a UNWIND range(1, 50) AS b RETURN a, b ORDER BY a, b"
    table = console.ask(tea, query, {})
    assert (len(table.rows), table.truncated) == (console.ROWS, True)
    assert not console.ask(tea, f"{query} LIMIT 1000", {}).truncated


def test_size_is_capped(tea: Store) -> None:
    long = "x" * 300_000
    store_text = "MATCH (d:Document) SET d.text = $text"
    tea.write(lambda transaction: run(transaction, store_text, text=long))
    table = console.ask(tea, "MATCH (d:Document) UNWIND range(1, 100) AS i RETURN i, d.text AS text ORDER BY i", {})
    assert table.truncated
    assert len(json.dumps(table.rows)) <= console.BYTES


def test_time_is_capped_and_the_next_query_is_answered(tea: Store) -> None:
    hungry = " ".join(f"UNWIND range(1, 1000) AS {name}" for name in "abcd")
    with pytest.raises(QueryRefused, match="more than 5 s"):
        console.ask(tea, f"{hungry} RETURN count(*) AS n", {})
    answered = console.ask(tea, "RETURN 1 AS one", {})
    assert answered.rows == ((1,),)
    assert answered.milliseconds < 2000


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("CREATE (n:Actor {id: 'x'}) RETURN n", "CREATE"),
        ("MATCH (n) DETACH DELETE n", "DELETE"),
        ("MATCH (n RETURN n", "line 1"),
        ("RETURN nothing", "nothing"),
        ("RETURN $missing AS x", "missing"),
    ],
)
def test_what_cannot_be_answered_is_refused_with_the_reason(tea: Store, query: str, said: str) -> None:
    with pytest.raises(QueryRefused, match=said):
        console.ask(tea, query, {})


def test_the_console_s_user_cannot_write(tea: Store) -> None:
    """The gate aside: on the server alone."""
    from neo4j import READ_ACCESS
    from neo4j.exceptions import ClientError

    with (
        tea.console.session(database=tea.address.database, default_access_mode=READ_ACCESS) as session,
        pytest.raises(ClientError),
    ):
        session.run("CREATE (:Actor {id: 'x'})").consume()
    assert not tea.rows("MATCH (a:Actor {id: 'x'}) RETURN a.id AS id ORDER BY id")
