"""The data folder of the embedded server: whose it is, its passwords and its settings."""

import json
import os
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from graph.embedded.lock import FileLock
from graph.errors import DataFolderBusy, DataFolderUnusable

SPACE = 200_000_000  # bytes that must be free: the server needs some for its log and its write-ahead log
READ_TIMEOUT = 5_000  # milliseconds that a query of the read-only user may take

EVERYTHING = {"resultSetLimit": -1, "readTimeout": -1, "access": ["updateSecurity", "updateSchema"]}
ALL_RECORDS = ["createRecord", "readRecord", "updateRecord", "deleteRecord"]
GROUPS = {
    "admin": EVERYTHING | {"types": {"*": {"access": ALL_RECORDS}}},
    "reader": {
        "resultSetLimit": 10_000,
        "readTimeout": READ_TIMEOUT,
        "access": [],
        "types": {"*": {"access": ["readRecord"]}},
    },
}


@dataclass(frozen=True, slots=True)
class Passwords:
    """`admin` may do everything, `console` may only read."""

    admin: str
    console: str


class DataFolder:
    """A folder that one process at a time uses, readable by its owner only."""

    def __init__(self, path: Path, space: int = SPACE) -> None:
        self.path = path.absolute()
        self._space = space
        self._lock = FileLock(self.path / "owner.lock")

    @property
    def guard_lock(self) -> Path:
        return self.path / "server.lock"

    @property
    def log(self) -> Path:
        return self.path / "log" / "server.log"

    def claim(self) -> Passwords:
        """Makes the folder ours and complete. Raises DataFolderBusy or DataFolderUnusable."""
        try:
            self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
            mine = self._lock.acquire()
        except OSError as error:
            raise DataFolderUnusable(self._unusable(error.strerror or str(error))) from error
        if not mine:
            raise DataFolderBusy(
                f"The data folder {self.path} is in use by process {self._lock.holder()}. "
                "Stop that process, or name another folder by STANCEGRAPH_DATA."
            )
        return self._prepared()

    def release(self) -> None:
        self._lock.release()

    def write_private(self, name: str, text: str) -> Path:
        """Writes a file that only its owner can read, whole or not at all."""
        target, draft = self.path / name, self.path / f"{name}.new"
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(target)
        return target

    def _prepared(self) -> Passwords:
        try:
            free = shutil.disk_usage(self.path).free
            if free < self._space:
                raise OSError(0, f"only {free // 1_000_000} MB are free, {self._space // 1_000_000} MB are needed")
            for name in ("config", "log"):
                (self.path / name).mkdir(exist_ok=True)
            self.write_private("config/server-groups.json", json.dumps(_groups()))
            return self._passwords()
        except OSError as error:
            self.release()
            raise DataFolderUnusable(self._unusable(error.strerror or str(error))) from error

    def _passwords(self) -> Passwords:
        known = self.path / "passwords.json"
        if known.exists():
            return Passwords(**json.loads(known.read_text(encoding="utf-8")))
        fresh = {"admin": secrets.token_urlsafe(24), "console": secrets.token_urlsafe(24)}
        self.write_private("admin-password", fresh["admin"])
        self.write_private(known.name, json.dumps(fresh))
        return Passwords(**fresh)

    def _unusable(self, reason: str) -> str:
        return (
            f"The data folder {self.path} cannot be used: {reason}. "
            "Make it writable, free some space, or name another folder by STANCEGRAPH_DATA."
        )


def _groups() -> dict[str, object]:
    return {"version": 1, "databases": {"*": {"groups": GROUPS}}}
