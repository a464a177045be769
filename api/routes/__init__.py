"""One file per noun; each has a `router`."""

from api.routes import actors, cypher, debates, documents, explain, health, matrix, network, overview, propositions

ROUTERS = tuple(
    module.router
    for module in (health, debates, overview, actors, propositions, matrix, explain, documents, network, cypher)
)
