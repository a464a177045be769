"""The built web page from `api/static`, which answers every address outside `/api`."""

from collections.abc import Callable
from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, HTMLResponse, Response
from starlette.exceptions import HTTPException

from api.addresses import methods_of

STATIC = Path(__file__).parent / "static"
FOREVER = "public, max-age=31536000, immutable"  # Vite puts the content's hash into the names under assets/

NOT_BUILT = """<!doctype html><html lang="en"><meta charset="utf-8"><title>stancegraph</title>
<h1>The web page is not built</h1>
<p>The answers are there: <a href="/api/overview">/api/overview</a>,
<a href="/api/openapi.json">/api/openapi.json</a>.</p>
<p>To build the page, run <code>make install</code> in the checkout and start the server again.</p></html>"""


def page(folder: Path) -> Callable[[str], Response]:
    """Answers a path with the file of that name; else with the page itself, which knows its own addresses.

    The folder is listed once, so that no path can name a file outside it.
    """
    files = {file.relative_to(folder).as_posix(): file for file in folder.rglob("*") if file.is_file()}

    def answer(path: str) -> Response:
        if methods_of(f"/{path}"):
            raise HTTPException(405)
        if path == "api" or path.startswith("api/") or (path.startswith("assets/") and path not in files):
            raise HTTPException(404, f"nothing is at /{path}")
        if path in files:
            return FileResponse(files[path], headers={"Cache-Control": FOREVER if "assets/" in path else "no-cache"})
        if "index.html" in files:
            return FileResponse(files["index.html"], headers={"Cache-Control": "no-cache"})
        return HTMLResponse(NOT_BUILT, status_code=503)

    return answer


def install(app: FastAPI, folder: Path = STATIC) -> None:
    """Adds the page behind all other routes."""
    app.add_api_route("/{path:path}", page(folder), methods=["GET", "HEAD"], include_in_schema=False)
