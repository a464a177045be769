"""What several routes ask in the same way: dates, and whose words count."""

from typing import Annotated

from fastapi import Query

DATE = r"^[12][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"

At = Annotated[
    str | None,
    Query(pattern=DATE, description="What is held at that time, such as 2031-05; without `from` and `to`"),
]
From = Annotated[
    str | None,
    Query(alias="from", pattern=DATE, description="What is held at that time or later", examples=["2030"]),
]
To = Annotated[str | None, Query(pattern=DATE, description="What is held by then", examples=["2031-12-31"])]
RollUp = Annotated[
    bool, Query(description="Whether what its parts say and do counts for an organisation", examples=[True])
]
Voiced = Annotated[
    bool,
    Query(
        description="Whether what people say counts for the organisation whose role they hold at that date; "
        "`voiced_by` names them",
        examples=[True],
    ),
]
HalfLife = Annotated[
    float | None,
    Query(
        ge=1,
        le=36_525,
        description="Days after which a score counts half, from the last evidence to the day asked for or, without "
        "one, to the newest document; no score fades when left out",
        examples=[365],
    ),
]
