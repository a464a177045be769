"""A backup brings the same graph back, on the server that it was taken from and on every other."""

import gzip
from collections.abc import Callable
from pathlib import Path

import pytest

from graph import stances
from graph.embedded import EmbeddedServer
from graph.errors import BackupRefused
from graph.store import portable, schema
from graph.store.backup import backup, restore
from graph.store.connection import connect
from graph.store.derived import stale_actors
from graph.store.session import Store
from graph.store.writer import write
from tests.builders import Said, article, fill
from tests.graph.store.snapshot import Snapshot, snapshot


def settle(store: Store) -> None:
    """A graph with every kind of thing, odd characters and derived stances; one actor is still stale."""
    fill(store)
    write(store, article("evening", Said("anon:clerk", "thé “chaud” 茶 🫖 \u2028 \\ \"'", mentions=("bob", "pot"))))
    stances.refresh(store, stale_actors(store))
    write(store, article("night", Said("bob", "never hot", agree=False)))


@pytest.fixture(scope="module")
def embedded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Snapshot]:
    """A backup taken from an embedded server, and what that held."""
    folder = tmp_path_factory.mktemp("backup")
    with EmbeddedServer(folder / "data") as server, connect(server.admin, server.console) as store:
        schema.ensure(store)
        settle(store)
        backup(store, folder / "graph.gz")
        return folder / "graph.gz", snapshot(store, without=())


def test_a_graph_moves_from_the_embedded_server_to_any(
    embedded: tuple[Path, Snapshot], store: Store, tmp_path: Path
) -> None:
    file, before = embedded
    brought = restore(store, file)
    assert snapshot(store, without=()) == before
    assert (brought.nodes, brought.relations) == tuple(map(len, before))
    assert backup(store, tmp_path / "again.gz") == brought


def test_a_restored_graph_goes_on_as_if_it_had_never_moved(
    embedded: tuple[Path, Snapshot], store: Store, tmp_path: Path
) -> None:
    restore(store, embedded[0])
    assert not write(store, article("night", Said("bob", "never hot", agree=False))).changed
    assert stale_actors(store) == ("bob",)


def test_a_graph_that_holds_anything_is_replaced_only_when_that_is_asked(
    embedded: tuple[Path, Snapshot], store: Store
) -> None:
    write(store, article("other"))
    held = snapshot(store)
    with pytest.raises(BackupRefused, match="--replace"):
        restore(store, embedded[0])
    assert snapshot(store) == held
    restore(store, embedded[0], replace=True)
    assert snapshot(store, without=()) == embedded[1]


def lines(text: str) -> list[str]:
    return text.removesuffix("\n").split("\n")


def without_a_line(text: str) -> str:
    return "\n".join(lines(text)[:3] + lines(text)[4:]) + "\n"


def without_the_end(text: str) -> str:
    return "\n".join(lines(text)[:-1]) + "\n"


def with_another_word(text: str) -> str:
    return text.replace("Bob Ice", "Bob Fire")


def with_more_after_the_end(text: str) -> str:
    return text + lines(text)[1] + "\n"


def of_another_version(text: str) -> str:
    return text.replace('"version":1', '"version":2', 1)


def of_nothing(text: str) -> str:
    return ""


ALTERATIONS = (
    without_a_line,
    without_the_end,
    with_another_word,
    with_more_after_the_end,
    of_another_version,
    of_nothing,
)


@pytest.mark.parametrize("altered", ALTERATIONS)
def test_a_file_that_was_altered_is_refused(
    altered: Callable[[str], str], embedded: tuple[Path, Snapshot], tmp_path: Path
) -> None:
    file = tmp_path / "altered.gz"
    file.write_bytes(gzip.compress(altered(gzip.decompress(embedded[0].read_bytes()).decode()).encode()))
    with pytest.raises(BackupRefused, match="stancegraph backup"):
        portable.verify(file)


def test_a_file_that_ends_anywhere_is_refused(embedded: tuple[Path, Snapshot], tmp_path: Path) -> None:
    whole = embedded[0].read_bytes()
    for end in range(0, len(whole), 97):
        (tmp_path / "cut.gz").write_bytes(whole[:end])
        with pytest.raises(BackupRefused):
            portable.verify(tmp_path / "cut.gz")


def test_a_file_of_another_kind_is_refused_and_changes_nothing(store: Store, tmp_path: Path) -> None:
    fill(store)
    held = snapshot(store)
    for content in (b"", b"PK\x03\x04", b"\x1f\x8b\x08\x00", gzip.compress(b"[]\n{}"), gzip.compress(b"\xff\n")):
        (tmp_path / "foreign").write_bytes(content)
        with pytest.raises(BackupRefused):
            restore(store, tmp_path / "foreign", replace=True)
    assert snapshot(store) == held


def test_labels_are_the_ontology_s_or_nothing_is_changed(store: Store, tmp_path: Path) -> None:
    portable.save(tmp_path / "forged.gz", [{"labels": ["X`) DETACH DELETE (n"], "properties": {"id": "x"}}])
    fill(store)
    held = snapshot(store)
    with pytest.raises(BackupRefused, match="does not know"):
        restore(store, tmp_path / "forged.gz", replace=True)
    assert snapshot(store) == held


def test_nothing_is_left_of_a_backup_that_fails(tmp_path: Path) -> None:
    def broken() -> object:
        yield {"labels": ["Debate"], "properties": {"id": "tea"}}
        raise OSError("full")

    with pytest.raises(OSError, match="full"):
        portable.save(tmp_path / "graph.gz", broken())  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []
