"""`/api/search`: names, propositions, titles and quotations by their words."""

from enum import StrEnum
from typing import Annotated

from fastapi import APIRouter, Query

from api import examples
from api.dependencies import DebateAsked, StoreGiven, answers
from api.languages import Language
from graph.answers import SearchHit
from graph.queries import search as queries

router = APIRouter(tags=["search"])


class Kind(StrEnum):
    """What can be found."""

    ACTOR = "actor"
    PROPOSITION = "proposition"
    DOCUMENT = "document"
    QUOTATION = "quotation"


@router.get("/search", responses=answers([examples.HIT]))
def search(
    store: StoreGiven,
    debate: DebateAsked,
    q: Annotated[
        str,
        Query(
            min_length=1,
            max_length=200,
            description="Words, all of which must be there; accents and case are ignored",
            examples=["open models"],
        ),
    ],
    kind: Annotated[Kind | None, Query(description="Only this kind of thing")] = None,
    lang: Annotated[Language | None, Query(description="Propositions in this language only")] = None,
) -> list[SearchHit]:
    """What has the words: actors by name or alias, propositions, documents by title, quotations; the best first.

    `highlights` are the places of the words in `text`. Of more than 1,000 quotations the newest are ranked.
    """
    return list(queries.search(store, debate, q, kind=kind, language=lang))
