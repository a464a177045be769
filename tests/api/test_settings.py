"""Settings, from the environment and from options."""

from pathlib import Path

import pytest

from api import options
from api.errors import UsageRefused
from api.settings import corpus_folder, user_data_folder


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATA", "BOLT_URI", "BOLT_USER", "BOLT_PASSWORD", "BOLT_DATABASE", "HOST", "PORT", "CORPUS", "DEBATE"):
        monkeypatch.delenv(f"STANCEGRAPH_{name}", raising=False)


def test_without_anything_the_server_is_embedded_and_local() -> None:
    found = options.settings()
    assert (found.bolt_uri, found.host, found.data) == (None, "127.0.0.1", user_data_folder())


def test_the_environment_names_a_neo4j(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"URI": "bolt://there:7687", "USER": "u", "PASSWORD": "secret", "DATABASE": "d"}.items():
        monkeypatch.setenv(f"STANCEGRAPH_BOLT_{name}", value)
    found = options.settings()
    assert (found.bolt_uri, found.bolt_user, found.bolt_database) == ("bolt://there:7687", "u", "d")
    assert found.bolt_password.get_secret_value() == "secret"
    assert "secret" not in repr(found)


def test_an_option_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANCEGRAPH_PORT", "1234")
    assert options.settings().port == 1234
    assert options.settings(port=4321, host=None).port == 4321


def test_a_wrong_value_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STANCEGRAPH_PORT", "many")
    with pytest.raises(UsageRefused, match="port.*STANCEGRAPH_"):
        options.settings()


def test_the_data_folder_follows_the_platform(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert user_data_folder() == tmp_path / "stancegraph"


def test_the_corpus_of_the_checkout_is_found() -> None:
    assert (corpus_folder() / "debates").is_dir()
