import { useMatch, useNavigate, useSearchParams } from "@solidjs/router";
import { createResource, createSignal, Show } from "solid-js";
import { get, type Schemas } from "../../client/client";
import { Answer } from "../../parts/Answer";
import { useAddress, useText } from "../../state/address";
import { useDebate } from "../../state/debate";
import { Legend } from "./Legend";
import { NetworkMap } from "./NetworkMap";
import { NodeCard } from "./NodeCard";
import "./network.css";

const ACTORS = ["Person", "Organization", "Source", "Publication"];

/** The network with its legend; an actor that is chosen opens beside it, any other node is explained in place. */
export function NetworkPanel() {
  const debate = useDebate();
  const { t } = useText();
  const { to } = useAddress();
  const navigate = useNavigate();
  const actor = useMatch(() => "/actors/:id");
  const [search, setSearch] = useSearchParams<{ node?: string }>();
  const [hovered, setHovered] = createSignal<string>();
  const [network, { refetch }] = createResource(
    () => debate().id,
    (id) => get("/api/graph", { debate: id }),
  );
  const opened = () => (actor()?.params["id"] ? decodeURIComponent(actor()?.params["id"] ?? "") : undefined);
  const selected = () => search.node ?? opened();
  const choose = (node: Schemas["NetworkNode"] | undefined) => {
    if (node && ACTORS.includes(node.kind)) navigate(to(`/actors/${encodeURIComponent(node.id)}`));
    else setSearch({ node: node?.id }, { scroll: false });
  };
  return (
    <section class="network" aria-label={t("network.title")}>
      <Answer of={network} retry={() => void refetch()}>
        {(known) => (
          <Show when={known().nodes.length > 0} fallback={<p class="note">{t("empty.network")}</p>}>
            <NetworkMap network={known()} selected={selected()} hovered={hovered()} onHover={setHovered} onChoose={choose} />
            <NodeCard network={known()} node={hovered() ?? selected()} />
            <Legend network={known()} />
          </Show>
        )}
      </Answer>
    </section>
  );
}
