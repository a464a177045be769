"""The one table that translates an error of the domain: HTTP status, exit code, title and what to do."""

import errno
from dataclasses import dataclass

from pydantic import BaseModel

from graph import errors as graph_errors
from ingest import errors as ingest_errors

BAD_INPUT = 2


class UsageRefused(Exception):
    """An option, a setting or an address that cannot be used; the message says what to do."""


class ParameterRefused(Exception):
    """A parameter of a request that is not known or cannot be used; the message says what to do."""


class ListChanged(Exception):
    """A cursor into a list that is no longer the same; the message says what to do."""


class FormRefused(Exception):
    """A request for an answer in a form in which it cannot be had; the message names those that there are."""


@dataclass(frozen=True, slots=True)
class Translation:
    """What becomes of an error at the edge; `retry_after` in seconds, where trying again may help.

    Without a `hint`, the error's own message says best what to do.
    """

    status: int
    title: str
    hint: str | None = None
    exit_code: int = BAD_INPUT
    retry_after: int | None = None


TABLE: dict[type[Exception], Translation] = {
    graph_errors.StoreUnreachable: Translation(
        503, "The graph's server does not answer", "Try again in a few seconds.", retry_after=5
    ),
    graph_errors.StoreRefused: Translation(
        503, "The graph's server refused the connection", "Check STANCEGRAPH_BOLT_USER, _PASSWORD and _DATABASE."
    ),
    graph_errors.DataFolderBusy: Translation(
        503, "Another process uses the data folder", "Stop it, or name another folder by STANCEGRAPH_DATA."
    ),
    graph_errors.DataFolderUnusable: Translation(
        503, "The data folder cannot be used", "Name a folder that you may write to by STANCEGRAPH_DATA."
    ),
    graph_errors.NotFound: Translation(404, "Not found"),
    graph_errors.QuestionRefused: Translation(400, "The question cannot be answered"),
    graph_errors.FactsRefused: Translation(
        422, "The facts contradict themselves", "Nothing was written; report the document with this message."
    ),
    graph_errors.BackupRefused: Translation(409, "The backup cannot be restored"),
    graph_errors.QueryRefused: Translation(400, "The query was refused"),
    graph_errors.ConsoleBusy: Translation(
        429,
        "Another query is being answered",
        "Ask again when it is answered; no query takes more than 5 s.",
        retry_after=5,
    ),
    ingest_errors.DocumentRefused: Translation(422, "The document cannot be read", "Mend the document."),
    ingest_errors.CorrectionRefused: Translation(422, "The correction cannot be taken", "Mend what is named."),
    ingest_errors.DebateRefused: Translation(422, "The debate's folder is broken", "Mend the file named."),
    ParameterRefused: Translation(422, "The request cannot be understood"),
    ListChanged: Translation(409, "The list has changed"),
    FormRefused: Translation(406, "The answer has no such form"),
    UsageRefused: Translation(400, "This cannot be used", "See stancegraph --help."),
}


def translation_of(error: Exception) -> Translation | None:
    """The table's row for the error's class or the nearest of its bases."""
    return next((TABLE[kind] for kind in type(error).__mro__ if kind in TABLE), None)


class Problem(BaseModel):
    """What went wrong, in the form of RFC 9457; `hint` says what to do."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    hint: str
    instance: str | None = None


def address_problem(host: str, port: int, error: OSError) -> UsageRefused:
    """Why the address cannot be served, with what to do."""
    if error.errno == errno.EADDRINUSE:
        return UsageRefused(f"port {port} of {host} is in use: stop what uses it, or choose another by --port")
    if error.errno == errno.EACCES:
        return UsageRefused(f"port {port} of {host} is reserved: choose one above 1023 by --port")
    return UsageRefused(f"cannot serve at {host}, port {port} ({error.strerror}): choose another by --host and --port")
