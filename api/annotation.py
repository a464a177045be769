"""A statement as an annotation of its document: W3C Web Annotation Data Model (2017), in JSON-LD."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from api.languages import Language

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
MEDIA_TYPE = f'application/ld+json;profile="{CONTEXT}"'


def written(statement: dict[str, Any], language: Language | None, base: str) -> str:
    """The statement, as JSON, whose addresses begin with `base`, which ends in a slash.

    The selectors count characters of the document's text, which the source gives as `text/plain`.
    """
    words = statement["quotation"]
    made = {
        "@context": CONTEXT,
        "id": f"{base}api/statements/{statement['id']}",
        "type": "Annotation",
        "motivation": "classifying",
        "generator": {"type": "Software", "name": f"stancegraph: {statement['extractor']}"},
        "body": [*_speakers(statement, base), *_claims(statement, language)],
        "target": {
            "type": "SpecificResource",
            "source": {
                "id": f"{base}api/documents/{quote(words['document'], safe='')}",
                "type": "Text",
                "format": "text/plain",
                "language": words["language"],
            },
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": words["quote"],
                    "prefix": statement["prefix"],
                    "suffix": statement["suffix"],
                },
                {"type": "TextPositionSelector", "start": words["start"], "end": words["end"]},
            ],
        },
    }
    return json.dumps(made, ensure_ascii=False)


def _speakers(statement: dict[str, Any], base: str) -> Iterator[dict[str, Any]]:
    for actor in statement["actors"]:
        source = f"{base}api/actors/{quote(actor['id'], safe='')}"
        yield {"type": "SpecificResource", "purpose": "identifying", "source": source}


def _claims(statement: dict[str, Any], language: Language | None) -> Iterator[dict[str, Any]]:
    """What the statement agrees with or denies, in each language."""
    for each in statement["assertions"]:
        for code in Language if language is None else [language]:
            verb = VERBS[code][each["agree"]]
            value = f"{verb}{each['proposition'][code]}"
            yield {"type": "TextualBody", "purpose": "classifying", "format": "text/plain", "language": code.value,
                   "value": value}  # fmt: skip


VERBS = {
    Language.EN: {True: "agrees: ", False: "denies: "},
    Language.FR: {True: "approuve : ", False: "nie : "},
}
