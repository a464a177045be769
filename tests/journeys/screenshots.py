"""Pictures of every view into `docs/screenshots/`, of the demo as anyone gets it: `make screenshots`.

An address as its argument takes them of what is served there.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import quote

import httpx
from playwright.sync_api import Browser, sync_playwright

from tests.chromium import LACKING, chromium

FOLDER = Path(__file__).parents[2] / "docs" / "screenshots"
ACTOR = "robin-li"
DESK, PHONE = (1440, 900), (390, 844)
USUAL = ("en", "light", "desk")


@dataclass(frozen=True, slots=True)
class Picture:
    """`view`: home, actor or document."""

    view: str
    language: str
    scheme: Literal["light", "dark"]
    size: tuple[int, int] = DESK

    @property
    def file(self) -> Path:
        """Where it goes; a name says how the picture differs from an English page in the light on a desk."""
        parts = (self.language, self.scheme, "phone" if self.size == PHONE else "desk")
        return FOLDER / f"{'-'.join((self.view, *(part for part in parts if part not in USUAL)))}.png"


NETWORK_IS_DRAWN = """() => {
  const canvas = document.querySelector("canvas.network-names");
  return canvas?.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
}"""
PICTURES = (
    Picture("home", "en", "light"),
    Picture("home", "fr", "dark"),
    Picture("actor", "en", "light"),
    Picture("actor", "fr", "dark", PHONE),
    Picture("document", "en", "light"),
    Picture("document", "fr", "light", PHONE),
)


@contextmanager
def demo() -> Iterator[str]:
    """The address of the demo, started for the occasion; its own output goes to the terminal."""
    command = [str(Path(sys.executable).with_name("stancegraph")), "demo", "--no-browser", "--port", "0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        try:
            yield next(address for line in running.stdout if (address := _address_in(line)))
        finally:
            running.terminate()


def _address_in(line: str) -> str | None:
    start = line.find("http://127.0.0.1:")
    return line[start:].rstrip('", }\n') if start >= 0 else None


def addresses(origin: str) -> dict[str, str]:
    """Where each view is: the actor's page, and the sentence that its first quotation leads to."""
    actor = httpx.get(f"{origin}/api/actors/{ACTOR}", timeout=60).raise_for_status().json()
    first = next(q for stance in actor["stances"] for q in stance["quotations"] if len(q["quote"]) > 60)
    sentence = f"/documents/{quote(first['document'])}?statement={first['statement']}"
    return {"home": "/", "actor": f"/actors/{ACTOR}", "document": sentence}


def take(browser: Browser, origin: str, address: str, picture: Picture) -> None:
    """One picture, once everything is there and has come to rest."""
    width, height = picture.size
    context = browser.new_context(
        base_url=origin,
        viewport={"width": width, "height": height},
        color_scheme=picture.scheme,
        reduced_motion="reduce",
    )
    page = context.new_page()
    page.goto(f"{address}{'&' if '?' in address else '?'}lang={picture.language}", wait_until="networkidle")
    page.evaluate("document.fonts.ready")
    page.locator("main blockquote, main .article-text").first.wait_for()
    if picture.view != "document" and picture.size == DESK:
        page.wait_for_function(NETWORK_IS_DRAWN)
    page.screenshot(path=picture.file)
    context.close()


def main() -> None:
    path = chromium()
    if path is None:
        sys.exit(LACKING)
    FOLDER.mkdir(parents=True, exist_ok=True)
    served = nullcontext(sys.argv[1]) if len(sys.argv) > 1 else demo()
    with served as origin, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path)
        known = addresses(origin)
        for picture in PICTURES:
            take(browser, origin, known[picture.view], picture)
            print(picture.file)
        browser.close()


if __name__ == "__main__":
    main()
