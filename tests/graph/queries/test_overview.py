from graph.queries.overview import overview
from graph.store.session import Store
from tests.graph.queries.texts import text_of


def test_a_line_for_each_actor_with_evidence(tea: Store) -> None:
    rows = {row.actor.id: row for row in overview(tea, "tea")}
    assert {id: row.position for id, row in rows.items()} == {
        "ann": "cold", "anon:guest": "mixed", "bob": "cold", "brew": "hot",
    }  # fmt: skip
    assert rows["bob"].what_for == "denies: Hot tea tastes better."
    assert (rows["bob"].proposition and rows["bob"].proposition.code, rows["bob"].agree) == ("taste", "deny")


def test_those_with_a_name_come_first_and_of_them_those_with_most_evidence(tea: Store) -> None:
    assert [row.actor.id for row in overview(tea, "tea")] == ["ann", "bob", "brew", "anon:guest"]


def test_the_strategy_is_the_one_for_the_position(tea: Store) -> None:
    rows = {row.actor.id: row for row in overview(tea, "tea")}
    brew = rows["brew"]
    assert brew.strategy is not None
    assert (brew.strategy.code, brew.basis, brew.what_for) == ("kettles", "reported", "")
    assert rows["ann"].strategy is None


def test_every_line_quotes_its_source(tea: Store) -> None:
    for row in overview(tea, "tea"):
        quotation = row.quotation
        assert text_of(tea, quotation.document)[quotation.start : quotation.end] == quotation.quote


def test_an_empty_debate_has_no_lines(store: Store) -> None:
    assert overview(store, "tea") == ()
