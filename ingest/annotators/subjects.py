"""Checks by grammar who speaks: the subject of the cue, where the learned reader took its object or its tail."""

from spacy.tokens import Doc, Token

from ingest.coding import Span

SUBJECTS = frozenset({"nsubj", "csubj"})
_SHARING = frozenset({"conj", "xcomp", "advcl", "aux", "aux:tense", "cop", "auxpass", "aux:pass", "pcomp"})
"""By these a verb shares the subject of its head."""
_OBJECTS = frozenset({"obj", "dobj", "iobj", "dative", "obl:arg", "obl:mod", "obl", "pobj", "prep", "ccomp", "xcomp"})
_NAMES = frozenset({"conj", "flat", "flat:name", "compound"})
_RELATIVE = frozenset({"acl:relcl", "relcl"})
_PRONOUNS = frozenset({"qui", "who", "which", "that", "lequel", "laquelle", "lesquels", "lesquelles"})
_CLITICS = frozenset({"le", "la", "les", "lui", "leur", "y", "en", "se", "me", "te", "nous", "vous"})
_LONGEST = 30  # tokens; a longer subject is more likely the parser's error


def corrected(doc: Doc, cue: Span, speaker: Span | None, content: Span) -> Span | None:
    """The speaker; or what the cue governs as one, where the speaker is missing, is an object or a verb, stands in
    another sentence, or is a part of the subject without its head. Without a parse, the speaker as it is."""
    speaker = speaker and _beside(doc, cue, speaker)
    verb = _verb(doc, cue)
    head = _subject(verb) if verb is not None else _governed(doc, cue)
    if head is None or content.start <= head.idx < content.end or head.lower_ in _CLITICS:
        return speaker
    subject = _phrase(head, cue)
    words = doc.char_span(speaker.start, speaker.end, alignment_mode="expand") if speaker else None
    if subject is None or speaker is None or words is None:
        return speaker or subject
    if speaker.start <= head.idx < speaker.end:
        return Span(speaker.start, max(speaker.end, _last_joined(head, cue)))
    if subject.start <= speaker.start and speaker.end <= subject.end:
        return subject
    return subject if _is_no_speaker(words.root, head) or _is_within_object(words.root, verb) else speaker


def _beside(doc: Doc, cue: Span, speaker: Span) -> Span:
    """The words that end where the cue begins."""
    if not speaker.start < cue.start < speaker.end:
        return speaker
    return Span(speaker.start, cue.start - (doc.text[cue.start - 1] == " "))


def _is_no_speaker(word: Token, head: Token) -> bool:
    return word.pos_ in ("VERB", "AUX", "PUNCT") or word.dep_ in _OBJECTS or not _in_one_sentence(word, head)


def _in_one_sentence(one: Token, other: Token) -> bool:
    first, last = min(one.i, other.i), max(one.i, other.i)
    return not any(token.is_sent_start for token in one.doc[first + 1 : last + 1])


def _is_within_object(word: Token, verb: Token | None) -> bool:
    return any(a.head == verb and a.dep_ in _OBJECTS for a in word.ancestors)


def _governed(doc: Doc, cue: Span) -> Token | None:
    """Whom a preposition such as *selon* or *according to* names, directly behind it."""
    words = doc.char_span(cue.start, cue.end, alignment_mode="expand")
    if words is None or words[-1].pos_ != "ADP":
        return None
    last = words[-1]
    head = last.head if last.dep_ == "case" else next((t for t in last.children if t.dep_ == "pobj"), None)
    if head is None or head.lower_ in _PRONOUNS or head.left_edge.i not in (last.i, last.i + 1):
        return None
    return head


def _verb(doc: Doc, cue: Span) -> Token | None:
    """The verb that heads the cue; none where the cue is a phrase such as *according to*."""
    words = doc.char_span(cue.start, cue.end, alignment_mode="expand")
    if words is None or words[0].pos_ == "ADP":
        return None
    root: Token = words.root
    return root if root.pos_ in ("VERB", "AUX") else None


def _subject(verb: Token) -> Token | None:
    """The head of the subject: of the verb itself, or of the one that it shares it with."""
    for _ in range(4):
        own = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
        if own is not None:
            if own.lower_ not in _PRONOUNS:
                return own
            return verb.head if verb.dep_ in _RELATIVE else None
        passive = any(child.dep_ in ("nsubj:pass", "nsubjpass") for child in verb.children)
        if passive or verb.dep_ not in _SHARING:
            return None
        verb = verb.head
    return None


def _phrase(head: Token, cue: Span) -> Span | None:
    """The subject with all that hangs on it, on its own side of the cue."""
    words = [t for t in head.subtree if (t.idx < cue.start) == (head.idx < cue.start)]
    while words and words[-1].is_punct and words[-1].text not in ")»":
        words.pop()
    if not words or len(words) > _LONGEST or words[0].text.startswith("-"):
        return None
    return Span(words[0].idx, words[-1].idx + len(words[-1]))


def _last_joined(head: Token, cue: Span) -> int:
    """Where the last name ends that an *and* joins to the head, before the cue or behind it as the head."""
    names = [head, *(t for t in head.children if t.dep_ in _NAMES)]
    joined = [t for name in names for t in name.children if t.dep_ == "conj" and t.pos_ == "PROPN"]
    ends = [max(t.idx + len(t) for t in (name, *name.children) if t.dep_ in _NAMES) for name in joined]
    return max((end for end in ends if (end <= cue.start) == (head.idx < cue.start)), default=0)
