"""One file per noun; each has a `router`."""

from api.routes import (
    actors,
    compare,
    coverage,
    cypher,
    debates,
    documents,
    explain,
    health,
    matrix,
    network,
    overview,
    propositions,
    reversals,
    schema,
    search,
    statements,
    strategies,
    timeline,
)

ROUTERS = tuple(
    module.router
    for module in (
        health, debates, overview, actors, propositions, matrix, explain, strategies, reversals, timeline, compare,
        coverage, documents, statements, search, network, schema, cypher,
    )
)  # fmt: skip
