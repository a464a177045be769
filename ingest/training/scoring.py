"""Scores coded documents against gold, by the definitions of `corpus/GUIDELINES.md`; all figures are micro-averages.

statement   content of gold and prediction share words: |P & G| / |G| >= 0.5 and |P & (G + continuation)| / |P| >= 0.5,
            so that running on into the speaker's own continuation costs nothing; one to one, best overlap first
+mention    a matched statement whose speaker mention overlaps the gold's (or both have none)
+actor      a matched statement with exactly the gold's actors (an `anon:` id agrees with one of the same organisation)
who-what    per document, the set of (actor, proposition, agree): what reaches the graph
position    accuracy over matched statements; macro F1 end to end (a missed statement is a miss of its class)
facts       affiliations (actor, organisation); releases (model, access); paths (actor, path);
            strategies (actor, strategy); explains (actor, strategy, explains)
"""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

Coded = dict[str, Any]  # a document's coding as the guidelines' JSON
FACTS: dict[str, Callable[[Coded], tuple[Any, ...]]] = {
    "affiliations": lambda fact: (actor_key(fact["actor"]), fact["organisation"]),
    "releases": lambda fact: (fact["model"], fact["access"]),
    "paths": lambda fact: (actor_key(fact["actor"]), fact["path"]),
    "strategies": lambda fact: (actor_key(fact["actor"]), fact["strategy"]),
    "explains": lambda fact: (actor_key(fact["actor"]), fact["strategy"], fact["explains"]),
}


class Tally(Counter[str]):
    """Counts of `tp`, `gold` and `predicted`."""

    def add(self, hits: int, gold: int, predicted: int) -> None:
        self.update(tp=hits, gold=gold, predicted=predicted)

    def figures(self) -> dict[str, float]:
        """Precision, recall and F1 in per cent, and the number of gold items."""
        precision = self["tp"] / self["predicted"] if self["predicted"] else 0.0
        recall = self["tp"] / self["gold"] if self["gold"] else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return {"p": percent(precision), "r": percent(recall), "f1": percent(f1), "gold": self["gold"]}


def percent(share: float) -> float:
    return round(100 * share, 1)


def actor_key(actor: str) -> str:
    """`anon:org:role` counts by its organisation; any other id is itself."""
    parts = actor.split(":")
    return f"anon:{parts[1]}" if parts[0] == "anon" and len(parts) > 2 else actor


def actors(statement: Coded) -> frozenset[str]:
    return frozenset(actor_key(actor) for actor in statement.get("actors", []))


def match(gold: list[Coded], predicted: list[Coded]) -> dict[int, int]:
    """Which prediction (by index) each gold statement is found by."""
    pairs = sorted(_overlaps(gold, predicted), reverse=True)
    found: dict[int, int] = {}
    for _, i, j in pairs:
        if i not in found and j not in found.values():
            found[i] = j
    return found


def _overlaps(gold: list[Coded], predicted: list[Coded]) -> Iterable[tuple[float, int, int]]:
    for i, g in enumerate(gold):
        core = _span(g["content"])
        wide = core | _span(g.get("continuation"))
        for j, p in enumerate(predicted):
            said = _span(p["content"])
            if not core or not said:
                continue
            hit = len(said & core)
            if hit / len(core) >= 0.5 and len(said & wide) / len(said) >= 0.5:
                yield hit / len(core | said), i, j
            elif g["kind"] == "report" and _same_words(g, p, "speaker") and _same_words(g, p, "cue"):
                yield 0.0, i, j


def _span(item: Coded | None) -> set[int]:
    return set() if not item else set(range(item["start"], item["end"]))


def _same_words(gold: Coded, predicted: Coded, part: str) -> bool:
    return bool(_span(gold[part]) & _span(predicted.get(part)))


def _mention_agrees(gold: Coded, predicted: Coded) -> bool:
    ours, theirs = _span(gold["speaker"]), _span(predicted.get("speaker"))
    return bool(ours & theirs) or not ours | theirs


def _who_what(statements: list[Coded]) -> set[tuple[Any, ...]]:
    return {
        (actor, stance["proposition"], bool(stance["agree"]))
        for statement in statements
        for actor in actors(statement)
        for stance in statement.get("stances", [])
    }


def _facts(coded: Coded, kind: str) -> set[tuple[Any, ...]]:
    if kind == "who-what":
        return _who_what(coded.get("statements", []))
    rows = coded.get("strategies" if kind == "explains" else kind, [])
    return {FACTS[kind](row) for row in rows if kind != "explains" or row.get("explains")}


def score(pairs: Iterable[tuple[Coded, Coded]]) -> dict[str, dict[str, float]]:
    """The figures of all (gold, predicted) documents together, by name, in the order of the table."""
    pairs = list(pairs)
    tallies = {name: Tally() for name in ("statement", "+mention", "+actor", "who-what", *FACTS)}
    by_position = {s["position"]: Tally() for gold, _ in pairs for s in gold["statements"]}
    right = Counter[str]()
    for gold, predicted in pairs:
        ours, theirs = gold["statements"], predicted.get("statements", [])
        found = match(ours, theirs)
        _count_statements(tallies, ours, theirs, found)
        _count_positions(by_position, right, ours, theirs, found)
        for name in ("who-what", *FACTS):
            truth, guess = _facts(gold, name), _facts(predicted, name)
            tallies[name].add(len(truth & guess), len(truth), len(guess))
    figures = {name: tally.figures() for name, tally in tallies.items()}
    accuracy = right["ok"] / right["n"] if right["n"] else 0.0
    figures["position accuracy"] = {"f1": percent(accuracy), "gold": right["n"]}
    macro = sum(tally.figures()["f1"] for tally in by_position.values()) / (len(by_position) or 1)
    figures["position macro F1"] = {"f1": round(macro, 1), "gold": sum(t["gold"] for t in by_position.values())}
    return figures


def _count_statements(tallies: dict[str, Tally], ours: list[Coded], theirs: list[Coded], found: dict[int, int]) -> None:
    mention = sum(_mention_agrees(ours[i], theirs[j]) for i, j in found.items())
    actor = sum(actors(ours[i]) == actors(theirs[j]) for i, j in found.items())
    for name, hits in (("statement", len(found)), ("+mention", mention), ("+actor", actor)):
        tallies[name].add(hits, len(ours), len(theirs))


def _count_positions(
    by_position: dict[str, Tally], right: Counter[str], ours: list[Coded], theirs: list[Coded], found: dict[int, int]
) -> None:
    same = [(ours[i]["position"], theirs[j].get("position")) for i, j in found.items()]
    right.update(n=len(same), ok=sum(truth == guess for truth, guess in same))
    for position, tally in by_position.items():
        tally.add(
            sum(truth == position == guess for truth, guess in same),
            sum(g["position"] == position for g in ours),
            sum(p.get("position") == position for p in theirs),
        )


def table(figures: dict[str, dict[str, float]]) -> str:
    """The figures as lines of text."""
    lines = []
    for name, row in figures.items():
        parts = f"P {row['p']:5.1f}  R {row['r']:5.1f}  " if "p" in row else " " * 18
        lines.append(f"{name:18s} {parts}F1 {row['f1']:5.1f}  of {row['gold']:.0f}")
    return "\n".join(lines)
