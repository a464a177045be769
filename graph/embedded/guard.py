"""The process between us and the server: it ends the server as soon as its own parent is gone, even by kill -9.

Its standard input is a pipe that its parent never writes to: when the pipe closes, the parent has stopped or died. It
prints the number of the server's process. It is a process of its own because no call makes a child die with its parent
on every system, and on Linux that call follows the thread that started the child, which may end before the process.
"""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from graph.embedded.lock import FileLock

GRACE = 10.0  # seconds between asking the server to stop and killing it; it takes about 2
PATIENCE = 20.0  # seconds given to the guard of a parent that died to stop its server
PR_SET_PDEATHSIG = 1


def command(lock: Path, log: Path, server: list[str]) -> list[str]:
    """How to start the guard of a server; without site packages, which take a second to import."""
    root = str(Path(__file__).parents[2])
    boot = "import sys; sys.path.insert(0, sys.argv[1]); from graph.embedded import guard; guard.run(*sys.argv[2:])"
    return [sys.executable, "-I", "-S", "-c", boot, root, str(lock), str(log), *server]


def run(lock: str, log: str, *server: str) -> None:
    """Starts the server and returns never: the process exits with the server's status."""
    parent = os.getppid()
    ours = FileLock(Path(lock))
    if not ours.acquire(PATIENCE):
        os._exit(1)
    with Path(log).open("ab") as output:
        child = subprocess.Popen(
            server,
            cwd=Path(lock).parent,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            preexec_fn=_dies_with_guard(),
        )
    print(child.pid, flush=True)
    _watch(child, parent)
    _stop(child)
    os._exit(0)  # the thread that reads the pipe may still wait


def _dies_with_guard() -> Callable[[], object] | None:
    """On Linux the kernel kills the server when the guard itself is killed; other systems have no such call."""
    if not sys.platform.startswith("linux"):
        return None
    import ctypes
    import signal

    prctl = ctypes.CDLL(None).prctl
    return lambda: prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _watch(child: subprocess.Popen[bytes], parent: int) -> None:
    """Returns when the server has ended, the pipe has closed, or the parent is another process than before.

    The last matters when a process forked from the parent keeps the pipe open after it.
    """
    closed = threading.Event()

    def read() -> None:
        sys.stdin.buffer.read()
        closed.set()

    threading.Thread(target=read, daemon=True).start()
    while child.poll() is None and not closed.wait(0.25) and os.getppid() == parent:
        pass


def _stop(child: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + GRACE
    if child.poll() is None:
        child.terminate()
    try:
        child.wait(max(0.0, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
