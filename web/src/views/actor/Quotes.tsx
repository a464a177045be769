import { For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Quote } from "../../parts/Quote";
import { useText } from "../../state/address";

/** The first quotations, the others on demand. */
export function Quotes(props: { quotations: Schemas["Quotation"][]; first?: number }) {
  const { t } = useText();
  const first = () => props.first ?? 1;
  const rest = () => props.quotations.slice(first());
  return (
    <div class="quotes">
      <For each={props.quotations.slice(0, first())}>{(quotation) => <Quote quotation={quotation} />}</For>
      <Show when={rest().length > 0}>
        <details>
          <summary>{t("quote.more", { n: rest().length })}</summary>
          <For each={rest()}>{(quotation) => <Quote quotation={quotation} />}</For>
        </details>
      </Show>
    </div>
  );
}
