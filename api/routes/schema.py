"""`/api/schema`: what the graph can say."""

from fastapi import APIRouter

from api import examples
from api.dependencies import answers
from graph.answers import Schema
from graph.queries import schema as queries

router = APIRouter(tags=["cypher"])


@router.get("/schema", responses=answers(examples.SCHEMA))
def schema() -> Schema:
    """The kinds of node and of relation with their properties: what a query in Cypher may name."""
    return queries.schema()
