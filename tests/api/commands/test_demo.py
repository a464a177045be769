"""`stancegraph demo`: read once, answer, serve; the second time from the stored graph."""

import json
import signal
import subprocess
from pathlib import Path

import httpx

from tests.api import evening
from tests.api.commands.shell import MAIN, environment


def demo(home: Path, corpus: Path) -> tuple[str, str]:
    """What it prints, after one request to the address that it names and a Ctrl-C."""
    command = [*MAIN, "demo", "--corpus", str(corpus), "--debate", "lamps", "--port", "0", "--no-browser"]
    settings = environment(home, {"STANCEGRAPH_DATA": str(home / "data")})
    with subprocess.Popen(
        command, env=settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8"
    ) as process:
        assert process.stdout is not None
        lines, first = [], ""
        for line in process.stdout:
            lines.append(line)
            if line.startswith("Serving at "):
                first = httpx.get(f"{line.split()[2]}/api/overview", timeout=60).text
                process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=60)
    assert json.loads(first)[0]["actor"]["id"] == "ada-wick"
    assert process.returncode == 0, told
    return "".join(lines), told


def test_the_demo_ends_in_a_table_and_an_address_and_reads_once(lamps: Path, tmp_path: Path) -> None:
    folder = lamps / "debates" / "lamps" / "documents"
    folder.mkdir()
    front = "---\npublisher: The Beacon\npublished: 2024-05-01\nlanguage: en\n---\n"
    (folder / f"{evening.ID}.md").write_text(front + evening.TEXT, encoding="utf-8")
    printed, told = demo(tmp_path, lamps)
    assert "Ada Wick" in printed
    assert "nobody dares to walk in the dark" in printed
    assert "The Beacon, 2024-05-01" in printed
    assert "1 written" in told
    again, told = demo(tmp_path, lamps)
    assert "1 unchanged" in told
    assert again.split("Serving")[0] == printed.split("Serving")[0]
