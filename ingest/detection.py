"""Which language a text is in, when nobody says so."""

ENOUGH = 20_000  # characters: more would not change the answer


def detect(text: str) -> str:
    """The code (ISO 639-1) of the most likely language, whether or not it can be read here."""
    from py3langid import classify  # half a second: most documents name their language

    return str(classify(text[:ENOUGH])[0])
