import { expect, it } from "vitest";
import type { Schemas } from "../../client/client";
import type { Debate } from "../../state/debate";
import { drawnGraph } from "./graph";

const debate = { positions: [{ id: "d:for", code: "for", en: "For", fr: "Pour" }] } as Debate;
const node = (id: string, kind: string, position: string | null): Schemas["NetworkNode"] => ({
  id,
  kind,
  label_en: `${id} en`,
  label_fr: `${id} fr`,
  position,
  size: 4,
  x: 0,
  y: 0,
});
const network: Schemas["Network"] = {
  nodes: [node("a", "Person", "for"), node("p", "Proposition", null)],
  edges: [
    { id: "1", source: "a", target: "p", kind: "deny", n: 1 },
    { id: "2", source: "a", target: "elsewhere", kind: "agree", n: 1 },
  ],
  total_nodes: 9,
  total_edges: 9,
};

it("draws a side in the colour of its actor's camp, a denial dashed", () => {
  const graph = drawnGraph(network, debate, "fr");
  expect(graph.getNodeAttribute("a", "label")).toBe("a fr");
  expect(graph.getEdgeAttributes(graph.edges()[0])).toEqual({ kind: "deny", colour: "camp-0", dash: 6 });
});

it("leaves out a relation whose other end is not drawn", () => {
  expect(drawnGraph(network, debate, "en").size).toBe(1);
});
