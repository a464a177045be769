"""What can go wrong with reading; every message says what to do.

IngestError
├── DocumentRefused     one document cannot be read: it is reported and skipped
├── DebateRefused       a debate's folder is broken: nothing is read
└── CorrectionRefused   a correction cannot be taken: nothing is written
"""


class IngestError(Exception):
    """The base of all errors of reading."""


class DocumentRefused(IngestError):
    """One document cannot be read: it is reported and skipped."""


class DebateRefused(IngestError):
    """A debate's folder is broken: nothing is read. The message names file, line and mend."""


class CorrectionRefused(IngestError):
    """A correction cannot be taken: nothing is written. The message says what to give instead."""
