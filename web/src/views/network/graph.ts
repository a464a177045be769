import { MultiGraph } from "graphology";
import type { Schemas } from "../../client/client";
import { campOf, type Shape } from "../../state/camps";
import type { Debate } from "../../state/debate";
import type { Language } from "../../text/text";
import { dashOf, takesSide } from "./edges";

export interface NodeAttributes {
  x: number;
  y: number;
  size: number;
  label: string;
  kind: string;
  colour: string;
  shape: number;
}

export interface EdgeAttributes {
  kind: string;
  colour: string;
  dash: number;
}

export type DrawnGraph = MultiGraph<NodeAttributes, EdgeAttributes>;

const SHAPE_NUMBERS: Record<Shape | "plate" | "peak", number> = {
  disc: 0,
  square: 1,
  diamond: 2,
  triangle: 3,
  ring: 4,
  cross: 5,
  plate: 6,
  peak: 7,
  dot: 8,
};

const THINGS: Record<string, "plate" | "peak" | "cross"> = { Proposition: "plate", Strategy: "peak", Model: "cross" };

/** The network as sigma draws it; colours are names of the theme's properties. */
export function drawnGraph(network: Schemas["Network"], debate: Debate, language: Language): DrawnGraph {
  const graph: DrawnGraph = new MultiGraph();
  for (const node of network.nodes) graph.addNode(node.id, nodeAttributes(node, debate, language));
  for (const edge of network.edges) {
    if (!graph.hasNode(edge.source) || !graph.hasNode(edge.target)) continue;
    const colour = takesSide(edge.kind) ? graph.getNodeAttribute(edge.source, "colour") : "edge-quiet";
    graph.addEdge(edge.source, edge.target, { kind: edge.kind, colour, dash: dashOf(edge.kind) });
  }
  return graph;
}

function nodeAttributes(node: Schemas["NetworkNode"], debate: Debate, language: Language): NodeAttributes {
  const thing = THINGS[node.kind];
  const camp = campOf(debate, node.position);
  return {
    x: node.x,
    y: node.y,
    size: thing ? 5.5 : Math.min(3.5 + 1.5 * Math.sqrt(node.size), 16),
    label: language === "fr" ? node.label_fr : node.label_en,
    kind: node.kind,
    colour: thing ? "thing" : camp.colour,
    shape: SHAPE_NUMBERS[thing ?? camp.shape],
  };
}
