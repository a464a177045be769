import Sigma from "sigma";
import type { Settings } from "sigma/settings";
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from "./graph";
import { LineProgram } from "./lineProgram";
import { drawNames } from "./names";
import { currentPalette, mixed, type Palette } from "./palette";
import { ShapeProgram } from "./shapeProgram";

const MANY_NODES = 1000;

type NetworkSettings = Partial<Settings<NodeAttributes, EdgeAttributes>>;

/** What a pointer does to a node; no node is the empty ground. */
export interface Pointer {
  hover: (node: string | undefined) => void;
  choose: (node: string | undefined) => void;
}

/** Sigma on one graph, with a focus: a node whose neighbourhood stands out, or none. */
export class Renderer {
  readonly sigma: Sigma<NodeAttributes, EdgeAttributes>;
  private palette: Palette = currentPalette();
  private focus: ReadonlySet<string> = new Set();

  constructor(
    private readonly graph: DrawnGraph,
    container: HTMLElement,
    pointer: Pointer,
  ) {
    this.sigma = new Sigma(graph, container, this.settings());
    this.sigma.createCanvasContext("names");
    this.sigma.getCanvases()["names"]?.classList.add("network-names");
    this.sigma.on("afterRender", () => drawNames(this.sigma, this.graph, this.palette, this.focus));
    this.sigma.resize(true);
    this.sigma.on("enterNode", ({ node }) => pointer.hover(node));
    this.sigma.on("leaveNode", () => pointer.hover(undefined));
    this.sigma.on("clickNode", ({ node }) => pointer.choose(node));
    this.sigma.on("clickStage", () => pointer.choose(undefined));
  }

  /** Lets the neighbourhood of a node stand out; without a node, everything. */
  focusOn(node: string | undefined): void {
    const known = node !== undefined && this.graph.hasNode(node);
    this.focus = new Set(known ? [node, ...this.graph.neighbors(node)] : []);
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Takes the colours of the theme anew, after a change between light and dark. */
  recolour(): void {
    this.palette = currentPalette();
    this.sigma.refresh({ skipIndexation: true });
  }

  private settings(): NetworkSettings {
    return {
      defaultNodeType: "shape",
      nodeProgramClasses: { shape: ShapeProgram as never },
      defaultEdgeType: "line",
      edgeProgramClasses: { line: LineProgram as never },
      renderLabels: false,
      defaultDrawNodeHover: () => undefined,
      hideEdgesOnMove: this.graph.order > MANY_NODES,
      stagePadding: 60,
      minCameraRatio: 0.08,
      maxCameraRatio: 2,
      zIndex: true,
      allowInvalidContainer: true,
      nodeReducer: (id, node) => ({ ...node, color: this.nodeColour(id, node), zIndex: this.focus.has(id) ? 1 : 0 }),
      edgeReducer: (id, edge) => ({ ...edge, ...this.edgeLook(id, edge) }),
    };
  }

  private nodeColour(id: string, node: NodeAttributes): string {
    const colour = this.palette(node.colour);
    return this.focus.size === 0 || this.focus.has(id) ? colour : mixed(colour, this.palette("surface"), 0.22);
  }

  private edgeLook(id: string, edge: EdgeAttributes): { color: string; zIndex: number } {
    const [source, target] = this.graph.extremities(id);
    const [chosen] = this.focus;
    const near = source === chosen || target === chosen;
    const share = this.focus.size === 0 ? 0.4 : near ? 0.9 : 0.08;
    return { color: mixed(this.palette(edge.colour), this.palette("surface"), share), zIndex: near ? 1 : 0 };
  }
}
