"""Checks by grammar what is said: the clause that the cue governs, up to where its subject goes on to another act."""

from spacy.tokens import Doc, Token

from ingest.coding import Span

_CLAUSES = frozenset({"ccomp", "ccomp:obj"})
_VERBS = ("VERB", "AUX")


def before_next_act(doc: Doc, cue: Span, content: Span) -> Span:
    """The content up to a verb without a subject of its own that *and* or *but* joins to that of the cue; without a
    parse, the content as it is."""
    words = doc.char_span(cue.start, cue.end, alignment_mode="expand")
    if words is None or not content.start >= cue.end:
        return content
    verbs = [word for word in words if word.pos_ in _VERBS]
    joined = (t for verb in verbs for t in verb.rights if t.dep_ == "conj" and _is_like(t, verb) and not _is_whole(t))
    starts = [_beginning(t) for t in joined if content.start < t.idx < content.end]
    text = doc.text if starts else ""
    ends = [len(text[:start].rstrip(" ,;")) for start in starts if start > content.start]
    return Span(content.start, min(ends)) if ends and min(ends) > content.start else content


def _is_like(joined: Token, verb: Token) -> bool:
    """Whether the joined word is a verb as finite as the other: an infinitive goes on with what is said."""
    return joined.pos_ in _VERBS and joined.morph.get("VerbForm", []) == verb.morph.get("VerbForm", [])


def _is_whole(verb: Token) -> bool:
    """Whether the clause has a subject or a *that* of its own."""
    return any(child.dep_.startswith(("nsubj", "csubj", "mark")) for child in verb.children)


def _beginning(verb: Token) -> int:
    """Where the joined clause begins, its conjunction included."""
    left = verb.left_edge
    if left.i and left.nbor(-1).dep_ == "cc":
        left = left.nbor(-1)
    return left.idx


def governed_clause(doc: Doc, cue: Span, content: Span) -> Span:
    """The clause that the cue governs, from its *que* or *that* on, where the content lies outside it or begins late.

    It ends where its sentence does. Without a parse, the content as it is.
    """
    words = doc.char_span(cue.start, cue.end, alignment_mode="expand")
    clause = words and next((c for word in words for c in word.rights if c.dep_ in _CLAUSES and _is_whole(c)), None)
    if not clause:
        return content
    opening = next((t for t in clause.subtree if t.dep_ == "mark" and t.head == clause), None)
    if opening is None or opening.idx < cue.end or opening.i > clause.i:
        return content
    if content.start == opening.idx or content.end > clause.idx >= content.start and content.start < opening.idx:
        return content
    return Span(opening.idx, doc[clause.i : clause.i + 1].sent.end_char)
