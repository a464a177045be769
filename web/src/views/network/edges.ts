/** Every kind of relation that the network draws, the most telling first. */
export const EDGE_KINDS = [
  "agree",
  "deny",
  "mixed",
  "pursues",
  "explains",
  "affiliated",
  "part-of",
  "released",
  "favours",
] as const;

export type EdgeKind = (typeof EDGE_KINDS)[number];

const DASHES: Partial<Record<string, number>> = { deny: 6, mixed: 3 };

/** Length in pixels of the dashes of a relation's line; 0 is a solid line. */
export function dashOf(kind: string): number {
  return DASHES[kind] ?? 0;
}

/** Whether the relation takes a side in the debate, and so the colour of its actor's camp. */
export function takesSide(kind: string): boolean {
  return kind === "agree" || kind === "deny" || kind === "mixed";
}
