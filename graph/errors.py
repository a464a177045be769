"""What can go wrong with the graph; every message says what to do.

GraphError
├── StoreUnreachable     no server answers at the address, or it stopped answering
├── StoreRefused         user or password are wrong, or the database does not exist
├── DataFolderBusy       another process uses the data folder
├── DataFolderUnusable   the data folder cannot be written
├── NotFound             no node of that id
├── FactsRefused         the facts contradict themselves: a quotation that is not in the text, an unknown end
├── BackupRefused        a file that is no backup or broken, or a graph that it would overwrite
├── QuestionRefused      a question that contradicts itself: a day that is none, a period that ends before it begins
├── QueryRefused         a console query that would write, does not parse, or takes too long
└── ConsoleBusy          another console query is being answered
"""


class GraphError(Exception):
    """The base of all errors of the graph."""


class StoreUnreachable(GraphError):
    """No server answers at the address, or it stopped answering."""


class StoreRefused(GraphError):
    """User or password are wrong, or the database does not exist."""


class DataFolderBusy(GraphError):
    """Another process uses the data folder."""


class DataFolderUnusable(GraphError):
    """The data folder cannot be written."""


class NotFound(GraphError):
    """No node of that id."""


class QuestionRefused(GraphError):
    """A question that contradicts itself: a day that is none, a period that ends before it begins."""


class FactsRefused(GraphError):
    """The facts contradict themselves: nothing of them was written."""


class BackupRefused(GraphError):
    """A file that is no backup or is broken, or a graph that it would overwrite: nothing was changed."""


class QueryRefused(GraphError):
    """A console query that would write, does not parse, or takes too long."""


class ConsoleBusy(GraphError):
    """Another console query of the same client is being answered, or too many of others."""
