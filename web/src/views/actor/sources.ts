import type { Schemas } from "../../client/client";

/** One quotation of each document that the actor's answer quotes, the newest document first. */
export function sourcesOf(actor: Schemas["ActorAnswer"]): Schemas["Quotation"][] {
  const quotations = [
    ...actor.stances.flatMap((stance) => [...stance.quotations, ...stance.explanations.flatMap((each) => each.evidence)]),
    ...actor.paths.map((path) => path.evidence),
    ...actor.releases.map((release) => release.evidence),
    ...actor.strategies.map((strategy) => strategy.evidence),
    ...actor.ties.flatMap((tie) => tie.evidence ?? []),
  ];
  const distinct = new Map(quotations.map((quotation) => [quotation.document, quotation]));
  return [...distinct.values()].sort((a, b) => b.published.localeCompare(a.published));
}
