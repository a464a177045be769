"""A lock on a file that the operating system releases when the process ends, however it ends."""

import os
import sys
import time
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    # Windows forbids reading the locked bytes, so one far behind the text is locked.
    FAR = 1 << 20

    def _claim(descriptor: int) -> None:
        os.lseek(descriptor, FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _claim(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Held by one process at a time; the file's text is the number of that process."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    def acquire(self, patience: float = 0.0) -> bool:
        """True when the lock is ours, False when another process still holds it after `patience` seconds.

        Raises OSError when the file cannot be written.
        """
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _claimed(descriptor, time.monotonic() + patience):
            os.close(descriptor)
            return False
        os.ftruncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode())
        self._descriptor = descriptor
        return True

    def holder(self) -> str:
        """The number of the process that took the lock last."""
        return self.path.read_text(encoding="ascii").strip() or "unknown"

    def release(self) -> None:
        """Gives the lock back; the file stays, since removing it would let two processes lock two files."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _claimed(descriptor: int, deadline: float) -> bool:
    while True:
        try:
            _claim(descriptor)
            return True
        except OSError:
            if time.monotonic() >= deadline:
                return False
            time.sleep(0.05)
