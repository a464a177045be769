"""The committed grammar tables are what their source gives, wherever npm, Maven and Java are there to make them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MISSING = [tool for tool in ("npm", "mvn", "java") if not shutil.which(tool)]


@pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)} to make the tables again: install them")
def test_the_tables_are_current() -> None:
    script = Path(__file__).with_name("regenerate.py")
    made = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
