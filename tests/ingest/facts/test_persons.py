"""A full name is told from a role, a group and a given name alone."""

import pytest

from ingest.facts.persons import full_name


@pytest.mark.parametrize(
    ("called", "code", "name"),
    [
        ("Émile Garnier", "emile-garnier", "Émile Garnier"),
        ("Sarah Hollis, who runs the shop", "sarah-hollis", "Sarah Hollis"),
        ("Antoine de la Tour", "antoine-de-la-tour", "Antoine de la Tour"),
        ("Benoît Roux-Martel", "benoit-roux-martel", "Benoît Roux-Martel"),
        ("Antoine", "antoine", None),
        ("un client", "client", None),
        ("Sarah, cliente", "sarah-cliente", None),
        ("Sarah Hollis", "customer", None),
        ("Night Club", "night-club", None),
        ("", "", None),
        ("… —", "", None),
    ],
)
def test_full_names(called: str, code: str, name: str | None) -> None:
    assert full_name(called, code) == name
