"""The committed grammar tables are what their source gives, wherever Maven and Java are there to make them."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.lacking import cannot_run

MISSING = [package for tool, package in (("mvn", "maven"), ("java", "default-jre-headless")) if not shutil.which(tool)]


def test_the_tables_are_current() -> None:
    if MISSING:
        cannot_run(f"the grammar's tables cannot be made again: apt-get install {' '.join(MISSING)}")
    script = Path(__file__).with_name("regenerate.py")
    made = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
