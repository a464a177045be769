import type { Schemas } from "../../client/client";

type Explanation = Schemas["Explanation"];

/** For each position that a strategy accounts for, the strategies ranked. */
export function byPosition(stances: readonly Schemas["StanceAnswer"][]): Map<string, Explanation[]> {
  const explained = stances.filter((stance) => stance.explanations.length > 0);
  const grouped = Map.groupBy(explained, (stance) => stance.position);
  return new Map([...grouped].map(([position, held]) => [position, ranked(held.flatMap((each) => each.explanations))]));
}

/** Rival strategies, the weightiest first, each once with the evidence of all stances that it explains. */
export function ranked(explanations: Explanation[]): Explanation[] {
  const byStrategy = new Map<string, Explanation>();
  for (const each of explanations) {
    const known = byStrategy.get(each.strategy.id);
    byStrategy.set(each.strategy.id, known ? joined(known, each) : each);
  }
  return [...byStrategy.values()].sort((a, b) => b.weight - a.weight);
}

function joined(one: Explanation, other: Explanation): Explanation {
  const [strong, weak] = one.weight >= other.weight ? [one, other] : [other, one];
  const known = new Set(strong.evidence.map(keyOf));
  return { ...strong, evidence: [...strong.evidence, ...weak.evidence.filter((each) => !known.has(keyOf(each)))] };
}

function keyOf(quotation: Schemas["Quotation"]): string {
  return `${quotation.document} ${quotation.start} ${quotation.end}`;
}
