import { Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Basis } from "../../parts/Basis";
import { useText } from "../../state/address";
import { Quotes } from "./Quotes";

/** A strategy that accounts for a position: how that is known, how well, and from which words. */
export function WhyCard(props: { explanation: Schemas["Explanation"] }) {
  const { t, label, language } = useText();
  return (
    <li class={`card card-${props.explanation.basis}`}>
      <p class="card-head">
        <strong>{label(props.explanation.strategy)}</strong>
        <Basis basis={props.explanation.basis} />
        <span class="card-aside">
          <meter class="weight" min={0} max={1} value={props.explanation.weight} aria-label={t("why.weight")} />
        </span>
      </p>
      <Show when={language() === "en"}>
        <p class="soft">{props.explanation.definition}</p>
      </Show>
      <Quotes quotations={props.explanation.evidence} />
    </li>
  );
}
