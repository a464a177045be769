import { For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Position } from "../../parts/Position";
import { useText } from "../../state/address";
import { campsOf } from "../../state/camps";
import { useDebate } from "../../state/debate";

/** What colours, shapes and lines mean, and how much of the graph is drawn. */
export function Legend(props: { network: Schemas["Network"] }) {
  const debate = useDebate();
  const { t } = useText();
  const has = (kind: string) => props.network.nodes.some((node) => node.kind === kind);
  const camps = () => campsOf(debate()).filter((camp) => props.network.nodes.some((node) => node.position === camp.code));
  return (
    <div class="legend">
      <ul class="legend-list">
        <For each={camps()}>
          {(camp) => (
            <li>
              <Position code={camp.code} />
            </li>
          )}
        </For>
        <Show when={has("Proposition")}>
          <li>
            <svg class="legend-sign" viewBox="0 0 14 14" aria-hidden="true">
              <path d="M2.75 2.75h8.5v8.5h-8.5z" />
            </svg>
            {t("kind.Proposition")}
          </li>
        </Show>
        <Show when={has("Strategy")}>
          <li>
            <svg class="legend-sign" viewBox="0 0 14 14" aria-hidden="true">
              <path d="M7 2.5 12 11.5H2z" />
            </svg>
            {t("kind.Strategy")}
          </li>
        </Show>
        <Show when={has("Model")}>
          <li>
            <svg class="legend-sign" viewBox="0 0 14 14" aria-hidden="true">
              <path d="M3 3l8 8M11 3l-8 8" />
            </svg>
            {t("kind.Model")}
          </li>
        </Show>
        <li>
          <svg class="legend-line" viewBox="0 0 28 4" aria-hidden="true">
            <path d="M0 2h28" />
          </svg>
          {t("line.agree")}
        </li>
        <li>
          <svg class="legend-line" viewBox="0 0 28 4" aria-hidden="true">
            <path d="M0 2h28" stroke-dasharray="5 4" />
          </svg>
          {t("line.deny")}
        </li>
      </ul>
      <p class="legend-showing">
        {t("network.showing", { n: props.network.nodes.length, total: props.network.total_nodes })}
      </p>
    </div>
  );
}
