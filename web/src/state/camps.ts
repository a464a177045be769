import type { Debate } from "./debate";

export const SHAPES = ["disc", "square", "diamond", "triangle", "ring", "cross", "dot"] as const;
export type Shape = (typeof SHAPES)[number];

/** How a position is drawn: `colour` names custom properties of the theme; the shape says the same to the colour-blind. */
export interface Camp {
  code: string;
  colour: string;
  shape: Shape;
}

const SIDES: readonly Shape[] = ["disc", "square", "diamond", "triangle"];

/** Camps take colours and shapes in the order of the codebook; sideless answers keep theirs in every debate. */
export function campOf(debate: Debate, code: string | null): Camp {
  const index = debate.positions.findIndex((position) => position.code === code);
  if (index >= 0) {
    return { code: code ?? "", colour: `camp-${index % SIDES.length}`, shape: SIDES[index % SIDES.length] ?? "disc" };
  }
  if (code === "mixed") return { code, colour: "camp-mixed", shape: "cross" };
  if (code === "neutral") return { code, colour: "camp-neutral", shape: "ring" };
  return { code: code ?? "none", colour: "camp-none", shape: "dot" };
}

/** Every camp of a debate in its order, the sideless ones last. */
export function campsOf(debate: Debate): Camp[] {
  const codes = [...debate.positions.map((position) => position.code), "mixed", "neutral", "none"];
  return codes.map((code) => campOf(debate, code));
}
