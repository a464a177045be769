"""Examples of the answers that set actors, times and strategies side by side."""

from dataclasses import replace

from api.examples import CLOSED, COST, FIRM, PAID, PARENT, SAID, SHOWN, STANCE
from graph.answers import (
    Compared,
    Comparison,
    Coverage,
    Covered,
    CoveredActor,
    Reversal,
    SayAndDo,
    StrategyAnswer,
    StrategyExplained,
    StrategyFit,
    StrategyHolder,
    StrategyPursued,
    StrategySummary,
    Timeline,
    TimelineEvent,
    TurnSide,
)

REVERSAL = Reversal(
    actor=FIRM,
    basis="said",
    proposition=COST,
    before=TurnSide("open", "agree", "2030-02", "2030-02", 1, 0.71, replace(SAID, date="2030-02")),
    after=TurnSide("closed", "deny", "2031-05-06", "2031-05-06", 1, 0.86, SAID),
    confidence=0.71,
)
TIMELINE = Timeline(
    actor=FIRM,
    say_and_do=SayAndDo(
        said="closed",
        done="closed",
        verdict="consistent",
        verdict_en="Nadir Labs: consistent, says “Closed” and does “Closed”.",
        verdict_fr="Nadir Labs : cohérent, dit « Fermé » et fait « Fermé ».",
        said_in=SAID,
        done_in=SHOWN,
    ),
    events=(
        TimelineEvent("2031-05-06", "deed", "closed", None, SHOWN),
        TimelineEvent("2031-05-06", "words", "closed", None, SAID),
    ),
)
COMPARISON = Comparison(
    a=FIRM,
    b=PARENT,
    position_a="closed",
    position_b="none",
    verdict="none",
    verdict_en="Nothing that Nadir Labs and Nadir Group hold meets: not enough evidence.",
    verdict_fr="Rien de ce que soutiennent Nadir Labs et Nadir Group ne se rencontre : pas assez d'éléments.",
    agreements=(),
    conflicts=(),
    undecided=(),
    only_a=(Compared(COST, STANCE, None),),
    only_b=(),
)
COVERAGE = Coverage(
    documents=1,
    statements=1,
    outlets=(Covered("The Example", 1, 1),),
    languages=(Covered("en", 1, 1),),
    years=(Covered("2031", 1, 1),),
    actors=(CoveredActor(FIRM, 1, 1),),
    silent=(PARENT,),
)
FIT = StrategyFit(
    expected=(CLOSED,),
    holders=1,
    placed=1,
    fitting=1,
    others=0,
    others_fitting=0,
    p_value=None,
    permutations=9_999,
    seed=20_240_814,
    verdict="not enough evidence",
    verdict_en="1 of 1 who pursue it take a position that it should explain (Closed), of the others 0 of 0: "
    "not enough evidence.",
    verdict_fr="1 sur 1 de ceux qui la suivent prennent une position qu'elle devrait expliquer (Fermé), parmi les "
    "autres 0 sur 0 : pas assez d'éléments.",
)
STRATEGY_SUMMARY = StrategySummary(PAID, "Access to the model is what is sold.", FIT)
STRATEGY = StrategyAnswer(
    strategy=PAID,
    definition=STRATEGY_SUMMARY.definition,
    fit=FIT,
    holders=(StrategyHolder(FIRM, "closed", True, (StrategyPursued(PAID, "reported", "closed", SHOWN),)),),
    exceptions=(),
    explains=(
        StrategyExplained(
            stance=STANCE.id,
            actor=FIRM,
            basis="said",
            proposition=COST,
            position="closed",
            from_="2031-05-06",
            to="2031-05-06",
            explained="reported",
            weight=0.7,
        ),
    ),
)
