"""How ArcadeDB is started from the `arcadedb-embedded` package: its Java runtime, classes and settings."""

import sys
from importlib.util import find_spec
from pathlib import Path

from graph.embedded.folder import DataFolder, Passwords

ADMIN, CONSOLE, READERS = "root", "console", "reader"
COMMAND_TIMEOUT = 30_000  # milliseconds for any statement


def package() -> Path:
    """The folder of the package, found without importing it: its import starts a Java machine in our process."""
    spec = find_spec("arcadedb_embedded")
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError("arcadedb_embedded is missing: pip install arcadedb-embedded")
    return Path(spec.submodule_search_locations[0])


def command(folder: DataFolder, passwords: Passwords, database: str, bolt: int, http: int) -> list[str]:
    """The settings go through a private file: on the command line every user of the machine could read the password."""
    java = package() / "jre" / "bin" / ("java.exe" if sys.platform == "win32" else "java")
    settings = _settings(folder, passwords, database, bolt, http)
    options = [*_machine(), *(f"-Darcadedb.{name}={value}" for name, value in settings.items())]
    options += ["-cp", str(package() / "jars" / "*"), "com.arcadedb.server.ArcadeDBServer"]
    return [str(java), f"@{folder.write_private('arguments', ''.join(map(_quoted, options)))}"]


def _machine() -> list[str]:
    opened = ("java.nio", "java.nio.channels.spi", "sun.nio.ch")
    return [
        "-Xmx1g",
        "-Xss4m",
        "--add-modules=jdk.incubator.vector",
        "--enable-native-access=ALL-UNNAMED",
        *(f"--add-opens=java.base/{name}=ALL-UNNAMED" for name in opened),
    ]


def _settings(folder: DataFolder, passwords: Passwords, database: str, bolt: int, http: int) -> dict[str, object]:
    return {
        "server.rootPath": folder.path,
        "server.rootPasswordPath": folder.path / "admin-password",
        "server.mode": "development",  # the other mode hides what is wrong with a query
        "server.httpIncomingHost": "127.0.0.1",
        "server.httpIncomingPort": http,
        "server.plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
        "server.defaultDatabases": f"{database}[{CONSOLE}:{passwords.console}:{READERS}]",
        "server.logsDirectory": folder.log.parent,
        "bolt.host": "127.0.0.1",
        "bolt.port": bolt,
        "bolt.defaultDatabase": database,
        "txWalFlush": 1,
        "command.timeout": COMMAND_TIMEOUT,
        "opencypher.loadCsv.allowFileUrls": "false",
        "opencypher.loadCsv.allowRemoteUrls": "false",
    }


def _quoted(option: str) -> str:
    escaped = option.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"\n'
