"""On what ground a strategy explains a position, and how well."""

import pytest

from graph.evidence import Interest, Words
from graph.explanations import accounts, basis_of, serves


def interest(
    basis: str = "reported",
    tied: str | None = None,
    usual: tuple[str, ...] = (),
    document: str = "d1",
    years: tuple[str | None, str | None] = (None, None),
    strategy: str = "tea:kettles",
) -> Interest:
    words = Words(document, 0, 9, f"words of {document}")
    return Interest(strategy, "brew", basis, tied, usual, words, "2031", *years)


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (interest("stated", tied="hot"), "stated"),
        (interest("reported", tied="hot"), "reported"),
        (interest("stated", usual=("hot",)), "inferred"),
        (interest("stated", tied="cold", usual=("hot",)), "inferred"),
        (interest("stated", tied="cold", usual=("cold",)), None),
        (interest("stated"), None),
    ],
)
def test_the_ground_is_the_tie_or_else_the_codebook(one: Interest, expected: str | None) -> None:
    assert basis_of(one, "hot") == expected


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ([interest("stated", "hot")], ("stated", 0.5)),
        ([interest("reported", "hot")], ("reported", 0.4)),
        ([interest(usual=("hot",))], ("inferred", 0.2)),
        ([interest("reported", "hot"), interest("reported", "hot", document="d2")], ("reported", 0.6)),
        ([interest("reported", "hot"), interest("reported", "hot")], ("reported", 0.4)),
        ([interest("stated", "hot"), interest("reported", "hot", document="d2")], ("stated", 0.6)),
    ],
    ids=["stated", "reported", "inferred", "two documents", "one document twice", "a report beside a statement"],
)
def test_the_weight_grows_with_ground_and_documents(shown: list[Interest], expected: tuple[str, float]) -> None:
    (account,) = accounts(shown, "hot", "2031", "2031")
    assert (account.basis, account.weight) == expected


def test_no_number_of_inferences_outweighs_a_report() -> None:
    inferred = [interest(usual=("hot",), document=f"d{i}", strategy="tea:cups") for i in range(50)]
    first, second = accounts([*inferred, interest("reported", "hot")], "hot", "2031", "2031")
    assert (first.strategy, second.strategy) == ("tea:kettles", "tea:cups")


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        ((None, None), True),
        (("2030", None), True),
        (("2031-05", None), True),
        (("2032", None), False),
        ((None, "2031-02"), True),
        ((None, "2030-12"), False),
    ],
)
def test_an_interest_counts_while_the_role_lasts(years: tuple[str | None, str | None], expected: bool) -> None:
    assert serves(interest(years=years), "2031", "2031-06") is expected
