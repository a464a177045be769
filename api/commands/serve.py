"""`stancegraph serve`: the REST interface and the web page."""

from contextlib import closing

from api import options, serving, terminal, wiring
from api.app import create_app
from graph.queries import debates
from graph.store.session import Store


def serve(
    host: options.Host = None,
    port: options.Port = None,
    no_browser: options.NoBrowser = False,
    debate: options.Debate = None,
    as_json: options.AsJson = False,
) -> None:
    """Serve the graph as it is. The web page is at /, the REST interface at /api; Ctrl-C stops everything."""
    chosen = options.settings(host=host, port=port, debate=debate)
    with closing(serving.listen(chosen.host, chosen.port)) as listening, wiring.opened(chosen) as store:
        _check(store, chosen.debate)
        app = create_app(store, chosen.debate, chosen.host)
        serving.serve(app, listening, lambda address: terminal.announce(address, as_json), browser=not no_browser)


def _check(store: Store, debate: str) -> None:
    """Raises NotFound when the graph holds other debates only; of an empty one the page says that it is empty."""
    if debates.debates(store):
        debates.known(store, debate)
