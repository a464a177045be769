"""One file per noun; each has a `router`."""

from api.routes import (
    actors,
    cypher,
    debates,
    documents,
    explain,
    health,
    matrix,
    network,
    overview,
    propositions,
    schema,
    search,
    statements,
)

ROUTERS = tuple(
    module.router
    for module in (
        health, debates, overview, actors, propositions, matrix, explain, documents, statements, search, network,
        schema, cypher
    )
)  # fmt: skip
