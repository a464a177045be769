"""Builds the web page into `api/static` whenever the project is built or installed, unless it is there and current."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCES = ("src", "public", "index.html", "package-lock.json", "vite.config.ts", "tsconfig.json")
FAILED = """the web page could not be built: `python web/npm.py {command}` ended with {code} (its output is above).
It needs the npm registry, 500 MB of disk and 1 GB
of memory; mend that and install again."""


class WebPage(BuildHookInterface[Any]):
    """The page is a build output: it is in no commit, and in every distribution."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        if not is_current(root):
            install_modules(root)
            run(root, "run", "build")
        if self.target_name == "wheel" and version == "standard":
            build_data["force_include"][str(root / "corpus" / "debates")] = "api/corpus/debates"


def is_current(root: Path) -> bool:
    """A source distribution brings the page; elsewhere it must be newer than all that it is made from."""
    page = root / "api" / "static" / "index.html"
    if not page.is_file():
        return False
    return (root / "PKG-INFO").is_file() or page.stat().st_mtime >= newest(root / "web")


def newest(web: Path) -> float:
    """When the last of the page's sources was changed."""
    sources = (web / name for name in SOURCES)
    files = (file for source in sources for file in ([source] if source.is_file() else source.rglob("*")))
    return max(file.stat().st_mtime for file in files)


def install_modules(root: Path) -> None:
    """What the lock file names, unless npm has put it there since the lock file changed."""
    lock, installed = root / "web" / "package-lock.json", root / "web" / "node_modules" / ".package-lock.json"
    if not installed.is_file() or installed.stat().st_mtime < lock.stat().st_mtime:
        run(root, "ci", "--loglevel=error")


def run(root: Path, *arguments: str) -> None:
    """Runs npm, whose output is for whoever installs."""
    code = subprocess.run([sys.executable, root / "web" / "npm.py", *arguments], stdout=sys.stderr).returncode
    if code:
        sys.exit(FAILED.format(command=" ".join(arguments), code=code))
