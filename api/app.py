"""The application: routes, error table, security headers and the built web page, over a store."""

from importlib.metadata import version

from fastapi import FastAPI

from api import addresses, conventions, problems, reference, security, webpage
from api.openapi import document, operation_id
from api.routes import ROUTERS
from graph.store.session import Store

DESCRIPTION = "Who argues what in a debate, and which business strategy explains it; every answer with its quotations."


def described_app() -> FastAPI:
    """All routes without a store behind them: enough for the OpenAPI document."""
    app = FastAPI(
        title="stancegraph",
        version=version("stancegraph"),
        description=DESCRIPTION,
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        generate_unique_id_function=operation_id,
    )
    app.openapi = lambda: document(app)  # type: ignore[method-assign]
    for router in ROUTERS:
        conventions.include(app, router)
    return app


def create_app(store: Store, debate: str, host: str = "127.0.0.1") -> FastAPI:
    """The application that serves `store`; `debate` answers where a request names none."""
    app = described_app()
    app.state.store, app.state.debate = store, debate
    problems.install(app)
    reference.install(app)
    webpage.install(app)
    addresses.install(app)
    security.install(app, host)
    return app
