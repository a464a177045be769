import pytest

from graph.errors import NotFound
from graph.queries.explain import explain
from graph.store.session import Store


def test_a_firms_strategy_explains_what_its_chair_said(tea: Store) -> None:
    why = explain(tea, "tea", "ann")
    explained = {stance.position: stance.explanations for stance in why.stances}
    (explanation,) = explained["hot"]
    assert (explanation.strategy.code, explanation.basis, explanation.weight) == ("kettles", "reported", 0.4)
    assert [words.quote for words in explanation.evidence] == ["sells kettles"]
    assert explained["cold"] == ()


def test_the_verdict_is_a_sentence_in_each_language(tea: Store) -> None:
    why = explain(tea, "tea", "ann")
    assert why.verdict_en == "What explains the position of Ann Leaf — Hot: Sell kettles (reported)."
    assert why.verdict_fr == "Ce qui explique la position de Ann Leaf — Chaud : Vendre des bouilloires (rapporté)."


def test_without_a_strategy_there_is_not_enough_evidence(tea: Store) -> None:
    why = explain(tea, "tea", "bob")
    assert "not enough evidence" in why.verdict_en
    assert "pas assez d'éléments" in why.verdict_fr
    assert why.stances and not any(stance.explanations for stance in why.stances)


def test_one_proposition_can_be_asked_for(tea: Store) -> None:
    for id in ("taste", "tea:taste"):
        stances = explain(tea, "tea", "ann", id).stances
        assert [stance.agree for stance in stances] == ["agree", "deny"]
    silent = explain(tea, "tea", "ann", "price")
    assert silent.stances == ()
    assert "not enough evidence" in silent.verdict_en


@pytest.mark.parametrize(("actor", "proposition"), [("annn", None), ("ann", "tastes")])
def test_unknown_ids_are_refused(tea: Store, actor: str, proposition: str | None) -> None:
    with pytest.raises(NotFound, match="did you mean"):
        explain(tea, "tea", actor, proposition)
