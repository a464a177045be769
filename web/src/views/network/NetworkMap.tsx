import { createEffect, createSignal, onCleanup, onMount } from "solid-js";
import type { Schemas } from "../../client/client";
import { useText } from "../../state/address";
import { useDebate } from "../../state/debate";
import { drawnGraph } from "./graph";
import { Renderer } from "./renderer";
import { ZoomButtons } from "./ZoomButtons";

type Node = Schemas["NetworkNode"];

/** The network on a canvas. What it shows can also be had from the table and the search, without a pointer. */
export function NetworkMap(props: {
  network: Schemas["Network"];
  selected: string | undefined;
  hovered: string | undefined;
  onHover: (node: string | undefined) => void;
  onChoose: (node: Node | undefined) => void;
}) {
  const debate = useDebate();
  const { t, language } = useText();
  const [container, setContainer] = createSignal<HTMLDivElement>();
  const [renderer, setRenderer] = createSignal<Renderer>();
  const find = (id: string | undefined) => props.network.nodes.find((node) => node.id === id);

  createEffect(() => {
    const element = container();
    if (!element) return;
    const pointer = { hover: (node?: string) => props.onHover(node), choose: (node?: string) => props.onChoose(find(node)) };
    const drawn = new Renderer(drawnGraph(props.network, debate(), language()), element, pointer);
    setRenderer(drawn);
    onCleanup(() => drawn.sigma.kill());
  });
  createEffect(() => renderer()?.focusOn(props.hovered ?? props.selected));
  onMount(() => {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const recolour = () => renderer()?.recolour();
    dark.addEventListener("change", recolour);
    void document.fonts.ready.then(recolour);
    onCleanup(() => dark.removeEventListener("change", recolour));
  });

  return (
    <div class="network-frame">
      <div
        class="network-map"
        classList={{ "network-pointing": props.hovered !== undefined }}
        ref={setContainer}
        role="img"
        aria-label={t("network.description")}
      />
      <ZoomButtons camera={() => renderer()?.sigma.getCamera()} />
    </div>
  );
}
