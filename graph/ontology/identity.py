"""Permanent ids, derived from content: reading the same words twice gives the same node."""

import hashlib
from dataclasses import fields

from graph.ontology.relations import Relation, type_of


def digest(*parts: object) -> str:
    """Sixteen hexadecimal digits that stand for the parts, in their order."""
    text = "\x1f".join("" if part is None else str(part) for part in parts)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def relation_id(relation: Relation) -> str:
    """The id under which a relation is merged: its type, its ends and all that it says."""
    return digest(type_of(type(relation)), *(getattr(relation, field.name) for field in fields(relation)))


def code_id(debate: str, code: str) -> str:
    """The id of a position, proposition, strategy or path of a debate's codebook."""
    return f"{debate}:{code}"
