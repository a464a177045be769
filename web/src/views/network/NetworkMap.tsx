import { createEffect, onCleanup, onMount } from "solid-js";
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
  onHover: (node: string | undefined) => void;
  onChoose: (node: Node | undefined) => void;
}) {
  const debate = useDebate();
  const { t, language } = useText();
  let container!: HTMLDivElement;
  let renderer: Renderer | undefined;
  const find = (id: string) => props.network.nodes.find((node) => node.id === id);

  const listen = (drawn: Renderer) => {
    drawn.sigma.on("enterNode", ({ node }) => {
      props.onHover(node);
      drawn.focusOn(node);
      container.classList.add("network-pointing");
    });
    drawn.sigma.on("leaveNode", () => {
      props.onHover(undefined);
      drawn.focusOn(props.selected);
      container.classList.remove("network-pointing");
    });
    drawn.sigma.on("clickNode", ({ node }) => props.onChoose(find(node)));
    drawn.sigma.on("clickStage", () => props.onChoose(undefined));
  };

  onMount(() => {
    createEffect(() => {
      renderer?.sigma.kill();
      renderer = new Renderer(drawnGraph(props.network, debate(), language()), container);
      listen(renderer);
    });
    createEffect(() => {
      language();
      renderer?.focusOn(props.selected);
    });
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const recolour = () => renderer?.recolour();
    dark.addEventListener("change", recolour);
    void document.fonts.ready.then(recolour);
    onCleanup(() => {
      dark.removeEventListener("change", recolour);
      renderer?.sigma.kill();
    });
  });

  return (
    <div class="network-frame">
      <div class="network-map" ref={container} role="img" aria-label={t("network.description")} />
      <ZoomButtons camera={() => renderer?.sigma.getCamera()} />
    </div>
  );
}
