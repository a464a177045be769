"""The options that several commands share, and the settings that they and the environment amount to."""

from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from api.errors import UsageRefused
from api.settings import Settings

Actor = Annotated[str, typer.Argument(metavar="ACTOR", help="An actor's id, name or alias.")]
Debate = Annotated[
    str | None, typer.Option("--debate", metavar="NAME", help="Which debate: a folder of corpus/debates.")
]
Corpus = Annotated[
    Path | None, typer.Option("--corpus", metavar="FOLDER", help="A corpus of your own: it holds `debates/`.")
]
Host = Annotated[
    str | None, typer.Option("--host", metavar="ADDRESS", help="Where to serve; 0.0.0.0: to other machines too.")
]
Port = Annotated[int | None, typer.Option("--port", metavar="NUMBER", help="Port to serve at; 0 takes a free one.")]
NoBrowser = Annotated[bool, typer.Option("--no-browser", help="Do not open the browser.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print the answer as JSON, in the shape of the REST answer.")]
RollUp = Annotated[bool, typer.Option("--roll-up", help="Count what its parts say and do.")]
Voiced = Annotated[bool, typer.Option("--voiced", help="Count what people say while they hold a role in it.")]
Language = Annotated[str | None, typer.Option("--language", metavar="CODE", help="fr or en; detected when left out.")]
Published = Annotated[str | None, typer.Option("--published", metavar="DATE", help="YYYY, YYYY-MM or YYYY-MM-DD.")]

Threshold = Annotated[
    float | None,
    typer.Option("--threshold", metavar="NUMBER", help="Least confidence of a statement, above 0 and below 1."),
]


def settings(**given: object) -> Settings:
    """The settings of the environment, with what an option gives before them; raises UsageRefused on a wrong value."""
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})  # type: ignore[arg-type]
    except ValidationError as error:
        wrong = [f"{'.'.join(map(str, each['loc']))}: {each['msg'].lower()}" for each in error.errors()]
        raise UsageRefused(
            f"wrong setting: {'; '.join(wrong)}. Mend the option, or the variable STANCEGRAPH_… of that name"
        ) from error
