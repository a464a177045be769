import { createMemo, For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Position } from "../../parts/Position";
import { useText } from "../../state/address";
import { useKindName } from "../../state/names";
import type { Key } from "../../text/text";
import { EDGE_KINDS } from "./edges";

/** What the node under the pointer, or the chosen one, is, and how many relations it has of each kind. */
export function NodeCard(props: { network: Schemas["Network"]; node: string | undefined }) {
  const { t, language } = useText();
  const kind = useKindName();
  const node = createMemo(() => props.network.nodes.find((each) => each.id === props.node));
  const relations = createMemo(() => {
    const own = props.network.edges.filter((edge) => edge.source === props.node || edge.target === props.node);
    return EDGE_KINDS.map((name) => ({ name, n: own.filter((edge) => edge.kind === name).length })).filter((each) => each.n > 0);
  });
  return (
    <Show when={node()}>
      {(known) => (
        <div class="node-card" role="status">
          <p class="eyebrow">{kind(known().kind)}</p>
          <p class="node-name">
            <bdi>{language() === "fr" ? known().label_fr : known().label_en}</bdi>
          </p>
          <Show when={known().position}>{(position) => <Position code={position()} />}</Show>
          <ul class="node-relations">
            <For each={relations()}>{(each) => <li>{t(`edge.count.${each.name}` as Key, { n: each.n })}</li>}</For>
          </ul>
        </div>
      )}
    </Show>
  );
}
