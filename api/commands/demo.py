"""`stancegraph demo`: the corpus of a debate, read, answered and served."""

from contextlib import closing

from api import ingestion, options, serving, tables, terminal, wiring
from api.app import create_app
from api.reading import Reader
from graph.queries.overview import overview
from ingest import debates, documents


def demo(
    debate: options.Debate = None,
    host: options.Host = None,
    port: options.Port = None,
    no_browser: options.NoBrowser = False,
    corpus: options.Corpus = None,
    as_json: options.AsJson = False,
) -> None:
    """Read the corpus, print who argues what and why, and serve it.

    What was read before is not read again: a second start takes seconds. Ctrl-C stops everything.
    """
    chosen = options.settings(debate=debate, host=host, port=port, corpus=corpus)
    about = debates.find(chosen.corpus, chosen.debate)
    with closing(serving.listen(chosen.host, chosen.port)) as listening, wiring.opened(chosen) as store:
        found = list(documents.read([about.folder / "documents"], about.id))
        reader = Reader(chosen)
        outcomes = terminal.progress(ingestion.ingest(store, about, found, reader.code, reader.how), len(found))
        terminal.say(terminal.in_words(terminal.counted(outcomes)))
        terminal.show(overview(store, about.id), as_json, tables.print_overview)
        app = create_app(store, about.id, chosen.host)
        serving.serve(app, listening, lambda address: terminal.announce(address, as_json), browser=not no_browser)
