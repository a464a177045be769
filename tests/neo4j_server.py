"""A real Neo4j Community, from Maven Central, for tests."""

import os
import shutil
import signal
import socket
import subprocess
import time
import zipfile
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from graph.address import Address
from graph.embedded import arcadedb, guard
from graph.errors import StoreRefused, StoreUnreachable
from graph.store.connection import connect

CACHE = Path(__file__).parents[1] / ".ci-cache" / "neo4j"
POM = Path(__file__).with_name("neo4j.pom.xml")
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
ENTRY_POINT = "META-INF/services/org.neo4j.server.startup.EntryPoint"
PASSWORD = "only-for-tests"
START = 300.0  # seconds; it takes 10 on a machine that does nothing else
OPENED = ("java.nio", "java.io", "sun.nio.ch")

CONFIGURATION = """
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:{bolt}
server.bolt.advertised_address=127.0.0.1:{bolt}
server.http.enabled=false
server.memory.pagecache.size=64m
dbms.usage_report.enabled=false
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
db.memory.transaction.max=512m
"""


def java(version: str) -> str | None:
    """The Java that runs the version: the 2026 series needs 21 or newer, which the embedded server brings."""
    return shutil.which("java") if version.startswith("5.") else str(arcadedb.package() / "jre" / "bin" / "java")


def lacking(version: str) -> str | None:
    """What this machine needs in order to run the version, or None."""
    if not jars(version).exists() and shutil.which("mvn") is None:
        return "Neo4j comes by Maven: apt-get install maven"
    return None if java(version) else f"Neo4j {version} needs Java 17: apt-get install openjdk-17-jre-headless"


def jars(version: str) -> Path:
    """The folder of the version's classes."""
    return CACHE / version


def resolve(version: str) -> None:
    """Brings the version's classes into the cache, once."""
    if jars(version).exists():
        return
    draft = CACHE / f"{version}.new"
    options = [f"-Dneo4j.version={version}", f"-DoutputDirectory={draft}", "-DincludeScope=runtime"]
    subprocess.run(["mvn", "-B", "-q", "-f", str(POM), *options, COPY], check=True, stdin=subprocess.DEVNULL)
    draft.rename(jars(version))


@dataclass
class Neo4jServer:
    """Keeps its data in `home`; a context manager."""

    version: str
    home: Path
    console: None = None
    pid: int = field(default=0, init=False)
    _guard: subprocess.Popen[bytes] | None = field(default=None, init=False)
    _port: int = field(default=0, init=False)

    @property
    def admin(self) -> Address:
        return Address(f"bolt://127.0.0.1:{self._port}", "neo4j", PASSWORD, "neo4j")

    def __enter__(self) -> "Neo4jServer":
        resolve(self.version)
        (self.home / "conf").mkdir(parents=True)
        self._port = _free_port()
        (self.home / "conf" / "neo4j.conf").write_text(CONFIGURATION.format(bolt=self._port))
        admin = self._command("org.neo4j.cli.AdminTool", "dbms", "set-initial-password", PASSWORD)
        subprocess.run(admin, env=self._environment(), check=True, capture_output=True)
        self._start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()

    def restart(self) -> None:
        self._stop()
        self._start()

    def _start(self) -> None:
        server = self._command(self._entry_point(), f"--home-dir={self.home}", f"--config-dir={self.home / 'conf'}")
        watched = guard.command(self.home / "guard.lock", self.home / "server.log", server)
        self._guard = subprocess.Popen(watched, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self._guard.stdout is not None
        self.pid = int(self._guard.stdout.readline())
        try:
            self._wait(self._guard, time.monotonic() + START)
        except BaseException:
            self._stop()
            raise

    def _wait(self, process: subprocess.Popen[bytes], deadline: float) -> None:
        while process.poll() is None and time.monotonic() < deadline:
            try:
                connect(self.admin).close()
                return
            except (StoreUnreachable, StoreRefused):
                time.sleep(0.2)
        raise RuntimeError(f"Neo4j {self.version} did not start: {(self.home / 'server.log').read_text()[-2000:]}")

    def _stop(self) -> None:
        """By kill: it takes ten seconds to stop when asked, and nobody wants its data."""
        if self._guard is None:
            return
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        self._guard.communicate()
        self._guard = None

    def _command(self, main: str, *arguments: str) -> list[str]:
        runtime = java(self.version)
        assert runtime is not None
        opened = [f"--add-opens=java.base/{name}=ALL-UNNAMED" for name in OPENED]
        return [runtime, "-Xmx1g", *opened, "-cp", str(jars(self.version) / "*"), main, *arguments]

    def _entry_point(self) -> str:
        with zipfile.ZipFile(jars(self.version) / f"neo4j-{self.version}.jar") as jar:
            return jar.read(ENTRY_POINT).decode().split()[-1]

    def _environment(self) -> dict[str, str]:
        return {"NEO4J_HOME": str(self.home), "NEO4J_CONF": str(self.home / "conf")}


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
