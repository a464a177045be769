"""Loads the debates of a corpus: a folder each, data only, and refused whole when anything in it is wrong."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path as FilePath

from graph.ontology.identity import code_id
from graph.ontology.nodes import Debate as DebateNode
from graph.ontology.nodes import Path, Position, Proposition, Strategy
from ingest import corrections, located
from ingest.codebook import ActorEntry, Anchors, Codebook, PropositionAnchors, StrategyAnchors
from ingest.consistency import actor_problems, anchor_problems, codebook_problems
from ingest.debate import Affiliation, Anchor, Correction, Debate, ListedActor
from ingest.errors import DebateRefused
from ingest.located import Located, NotReadable, Problem
from ingest.shapes import Misshapen, Shaped, shape

SHOWN = 20  # a broken file may have thousands of faults: these are enough to start mending


def available(corpus: FilePath) -> list[str]:
    """The slugs of the debates under `<corpus>/debates/`, in alphabetical order."""
    return sorted(codebook.parent.name for codebook in (corpus / "debates").glob("*/codebook.yaml"))


def find(corpus: FilePath, slug: str) -> Debate:
    """Loads the debate of that slug; raises DebateRefused when there is none, or as `load` does."""
    slugs = available(corpus)
    if slug not in slugs:
        known = ", ".join(slugs) or "none"
        raise DebateRefused(
            f"No debate {slug!r} in {corpus / 'debates'}: choose one of these ({known}) or add its folder."
        )
    return load(corpus / "debates" / slug)


def load(folder: FilePath) -> Debate:
    """Loads the debate of a folder; raises DebateRefused with every problem that is found, each with file and line."""
    problems: list[Problem] = []
    book = _read(folder / "codebook.yaml", Codebook, problems)
    actors = _read(folder / "actors.json", list[ActorEntry], problems)
    anchors = _read(folder / "anchors.yaml", Anchors, problems) if (folder / "anchors.yaml").exists() else None
    if book:
        problems += codebook_problems(*book, folder.resolve().name)
    if actors:
        problems += actor_problems(*actors)
    if book and anchors:
        problems += anchor_problems(*anchors, book[0])
    corrected = list(_corrections(folder, book[0])) if book else []
    problems += [fault for fault in corrected if isinstance(fault, Problem)]
    if problems or not book or not actors:
        raise DebateRefused(_report(folder, problems))
    debate = _debate(folder, book[0], actors[0], anchors[0] if anchors else Anchors())
    return replace(debate, corrections=tuple(one for one in corrected if isinstance(one, Correction)))


def _corrections(folder: FilePath, book: Codebook) -> Iterator[Correction | Problem]:
    return corrections.read(folder, (p.id for p in book.propositions), (p.id for p in book.positions))


def _read(file: FilePath, kind: type[Shaped], problems: list[Problem]) -> tuple[Shaped, Located] | None:
    try:
        source = located.read(file)
        return shape(source, kind), source
    except NotReadable as error:
        problems.append(error.problem)
    except Misshapen as error:
        problems.extend(error.problems)
    return None


def _report(folder: FilePath, problems: list[Problem]) -> str:
    lines = [f"The debate in {folder} cannot be read:", *(f"  {problem}" for problem in problems[:SHOWN])]
    if len(problems) > SHOWN:
        lines.append(f"  and {len(problems) - SHOWN} more.")
    return "\n".join(lines)


def _debate(folder: FilePath, book: Codebook, actors: list[ActorEntry], anchors: Anchors) -> Debate:
    slug = book.debate.id
    return Debate(
        folder=folder,
        node=DebateNode(slug, book.debate.question.en, book.debate.question.fr),
        positions=tuple(Position(code_id(slug, p.id), slug, p.id, p.en, p.fr, tuple(p.covers)) for p in book.positions),
        propositions=tuple(
            Proposition(code_id(slug, p.id), slug, p.id, p.frame, p.en, p.fr, p.agree, p.disagree)
            for p in book.propositions
        ),
        paths=tuple(Path(code_id(slug, p.id), slug, p.id, p.en, p.fr, p.favours) for p in book.paths),
        strategies=tuple(
            Strategy(code_id(slug, s.id), slug, s.id, s.en, s.fr, s.is_, tuple(s.explains)) for s in book.strategies
        ),
        actors=tuple(map(_actor, actors)),
        anchors=tuple(_anchors(anchors)),
        rules=tuple(_rules(anchors)),
    )


def _actor(entry: ActorEntry) -> ListedActor:
    affiliations = tuple(Affiliation(given.org, given.role, given.from_, given.to) for given in entry.affiliation)
    return ListedActor(
        id=entry.id,
        type=entry.type,
        name=entry.name,
        aliases=tuple(entry.aliases),
        affiliations=affiliations,
        parent=entry.parent,
        country=entry.country,
        wikidata=entry.wikidata,
    )


def _rules(anchors: Anchors) -> Iterator[tuple[str, str]]:
    explained: dict[str, PropositionAnchors | StrategyAnchors] = {
        **anchors.propositions,
        **anchors.strategies,
        **anchors.paths,
    }
    for code, given in explained.items():
        if given.rule:
            yield code, given.rule


def _anchors(anchors: Anchors) -> Iterator[Anchor]:
    for code, proposition in anchors.propositions.items():
        yield from _examples(code, proposition.agree, True, True)
        yield from _examples(code, proposition.deny, False, True)
        yield from _examples(code, proposition.near, None, False)
    for code, conduct in [*anchors.strategies.items(), *anchors.paths.items()]:
        yield from _examples(code, conduct.__pydantic_extra__, None, True)
        yield from _examples(code, conduct.near, None, False)


def _examples(code: str, texts: dict[str, list[str]], agree: bool | None, counts: bool) -> Iterator[Anchor]:
    for language, examples in texts.items():
        for text in examples:
            yield Anchor(code, language, text, agree, counts)
