"""Finds whom a pronoun, an ordinal or a pair stands for, by kind, gender, number and prominence.

The weights follow Lappin and Leass (1994): recency halved by the sentence, subjects and speakers raised.
"""

from collections import Counter
from collections.abc import Callable
from math import log

from ingest.annotators.discourse import Discourse, Referent
from ingest.annotators.lexicon import Pronoun

SUBJECT, SPEAKER, KNOWN_GENDER, PERSON = 0.6, 0.8, 0.5, 0.5
SENTENCE, PARAGRAPH, TOPIC, UNLISTED, PUBLICATION, EMBEDDED = 0.6, 0.8, 0.3, 0.3, 0.3, 0.5
FARTHEST = 12  # sentences beyond which nobody is meant any more


def fits(referent: Referent, form: Pronoun, language: str) -> bool:
    """Whether the pronoun can stand for the referent at all."""
    if form.number == "p":
        several = referent.number == "p" or len(referent.actors) > 1
        return several or (language == "en" and referent.kind == "organisation")
    if form.number == "s" and referent.number == "p":
        return False
    if language == "en" and form.gender == "n":
        return referent.kind != "person"
    if language == "en" and form.gender:
        return referent.kind == "person" and referent.gender in ("", form.gender)
    return not form.gender or referent.gender in ("", form.gender)


def prominence(referent: Referent, position: int, form: Pronoun, discourse: Discourse, times: int = 1) -> float:
    """`times`: how often the referent has come up so far."""
    score = -SENTENCE * discourse.sentences_between(referent.start, position)
    score -= PARAGRAPH * min(2, discourse.paragraphs_between(referent.start, position))
    score += SUBJECT * referent.subject + SPEAKER * referent.speaker
    score += PERSON * (referent.kind == "person") - PUBLICATION * (referent.kind == "publication")
    score -= EMBEDDED * referent.embedded
    score += TOPIC * log(times) - UNLISTED * (referent.actors[0] not in discourse.listed)
    if form.gender and referent.gender == form.gender:
        score += KNOWN_GENDER
    return score


def antecedent(
    form: Pronoun, position: int, discourse: Discourse, exclude: tuple[str, ...] = (), kinds: tuple[str, ...] = ()
) -> Referent | None:
    """The most prominent referent before the position that fits, of the kinds asked for; the later one on a tie."""
    times = Counter(referent.actors for referent in discourse.before(position))
    fitting = [
        (prominence(referent, position, form, discourse, times[referent.actors]), referent.start, number)
        for number, referent in enumerate(discourse.referents)
        if referent.start < position
        and discourse.sentences_between(referent.start, position) <= FARTHEST
        and referent.actors != exclude
        and (not kinds or referent.kind in kinds)
        and fits(referent, form, discourse.known.language)
    ]
    return discourse.referents[max(fitting)[2]] if fitting else None


def pair(position: int, discourse: Discourse, fit: Callable[[str], bool] = bool) -> tuple[Referent, ...]:
    """The two persons (failing these, organisations) last named that fit, in the order of the text."""
    named = [
        r
        for r in discourse.before(position)
        if not r.speaker and r.number == "s" and len(r.actors) == 1 and fit(r.actors[0])
    ]
    for kinds in (("person",), ("organisation", "publication")):
        latest: dict[tuple[str, ...], Referent] = {}
        for referent in reversed([r for r in named if r.kind in kinds]):
            near = discourse.sentences_between(referent.start, position) <= FARTHEST
            if near and referent.actors not in latest and len(latest) < 2:
                latest[referent.actors] = referent
        if len(latest) == 2:
            return tuple(sorted(latest.values(), key=lambda r: r.start))
    return ()


def last_named(form: Pronoun, position: int, discourse: Discourse) -> Referent | None:
    """The one named last before the position that fits, persons first."""
    named = [r for r in discourse.before(position) if not r.speaker and fits(r, form, discourse.known.language)]
    near = [r for r in named if discourse.sentences_between(r.start, position) <= 3]
    return max(near, key=lambda r: (r.kind == "person", r.start), default=None)
