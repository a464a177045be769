"""The Python client of the README works as it stands there."""

import re
from pathlib import Path

import httpx
import pytest

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
(CLIENT,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)


@pytest.mark.parametrize("limit", ["100", "1"])
def test_the_client_prints_the_actors_of_a_position(
    client: httpx.Client, limit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    here = {"http://127.0.0.1:8765": str(client.base_url), "open-closed-llm": "lamps", '"open"': '"lit"', "100": limit}
    code = re.sub("|".join(map(re.escape, here)), lambda found: here[found[0]], CLIENT)
    exec(code, {})
    listed = client.get("/api/actors", params={"position": "lit"}).json()
    assert capsys.readouterr().out.splitlines() == [f"{each['name']} {each['statements']}" for each in listed]
    assert listed


def test_it_has_ten_lines() -> None:
    assert len([line for line in CLIENT.splitlines() if line.strip()]) <= 10
