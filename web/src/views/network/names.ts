import type Sigma from "sigma";
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from "./graph";
import type { Palette } from "./palette";
import { linesOf } from "./lines";
import { type Box, placeFor } from "./placing";

type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

const SIZE = 12;
const LARGE = 15; // of the camps
const LINE = 14;
const MINOR = 6; // radius of a node with three statements
const WEIGHTY = 8.5; // radius of a node with eleven statements

interface Name {
  id: string;
  lines: string[];
  font: string;
  colour: string;
  rank: number;
}

/** Draws the names that fit, the weightiest first; those of unnamed sources, and of all others, within a focus only. */
export function drawNames(sigma: Renderer, graph: DrawnGraph, palette: Palette, focus: ReadonlySet<string>): void {
  const context = sigma.getCanvases()["names"]?.getContext("2d");
  if (!context) return;
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = palette("surface");
  const nodes = nodeBoxes(sigma, focus.size > 0 ? [...focus] : graph.nodes());
  const names: Box[] = [];
  for (const name of namesOf(graph, palette, focus)) drawName(sigma, context, name, nodes, names);
}

/** Where the nodes are: only a weighty one may set its name over others. */
function nodeBoxes(sigma: Renderer, ids: string[]): Box[] {
  return ids.flatMap((id) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data) return [];
    const { x, y } = sigma.framedGraphToViewport(data);
    const radius = sigma.scaleSize(data.size);
    return [{ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }];
  });
}

function namesOf(graph: DrawnGraph, palette: Palette, focus: ReadonlySet<string>): Name[] {
  const ids = focus.size > 0 ? [...focus].filter((id) => graph.hasNode(id)) : graph.filterNodes((_, node) => node.kind !== "Source");
  const first = [...focus][0];
  const names = ids.map((id) => nameOf(id, graph.getNodeAttributes(id), palette));
  return names.sort((a, b) => Number(b.id === first) - Number(a.id === first) || b.rank - a.rank);
}

function nameOf(id: string, node: NodeAttributes, palette: Palette): Name {
  const thing = node.colour === "thing";
  const camp = node.kind === "Position";
  const soft = thing || node.size < MINOR;
  const weight = camp ? 750 : node.kind === "Organization" && !soft ? 650 : 500;
  const size = camp ? LARGE : SIZE;
  const font = thing ? `450 ${SIZE}px ${palette("serif")}` : `${weight} ${size}px ${palette("sans")}`;
  return { id, lines: linesOf(node.label), font, colour: palette(soft ? "ink-soft" : "ink"), rank: camp ? Infinity : node.size };
}

function drawName(sigma: Renderer, context: CanvasRenderingContext2D, name: Name, nodes: Box[], names: Box[]): void {
  const data = sigma.getNodeDisplayData(name.id);
  if (!data) return;
  const { x, y } = sigma.framedGraphToViewport(data);
  context.font = name.font;
  const width = Math.max(...name.lines.map((line) => context.measureText(line).width));
  const wish = { x, y, radius: sigma.scaleSize(data.size), width, height: name.lines.length * LINE };
  const box = placeFor(wish, [...nodes, ...names]) ?? (name.rank >= WEIGHTY ? placeFor(wish, names) : undefined);
  const view = sigma.getDimensions();
  if (!box || box.left < 0 || box.right > view.width || box.top < 0 || box.bottom > view.height) return;
  names.push(box);
  context.fillStyle = name.colour;
  context.textAlign = box.right < x ? "right" : "left";
  name.lines.forEach((line, index) => {
    const at: [number, number] = [box.right < x ? box.right : box.left, box.top + (index + 0.5) * LINE];
    context.strokeText(line, ...at);
    context.fillText(line, ...at);
  });
}
