import { A } from "@solidjs/router";
import { Show } from "solid-js";
import type { Schemas } from "../client/client";
import { useAddress, useText } from "../state/address";
import { plain } from "./plain";
import "./quote.css";

/** Where a quotation stands: the document's page, opened at the sentence. */
export function placeOf(quotation: Schemas["Quotation"]): Record<string, string | undefined> {
  if (quotation.statement) return { statement: quotation.statement };
  return { passage: `${quotation.start}-${quotation.end}` };
}

/** Somebody's words as they were written, leading to the sentence in its document. */
export function Quote(props: { quotation: Schemas["Quotation"] }) {
  const { to } = useAddress();
  const { t, date } = useText();
  const address = () => to(`/documents/${encodeURIComponent(props.quotation.document)}`, placeOf(props.quotation));
  return (
    <figure class="quote">
      <A href={address()} class="quote-link">
        <blockquote lang={props.quotation.language} dir="auto">
          <bdi>{plain(props.quotation.quote)}</bdi>
        </blockquote>
      </A>
      <figcaption>
        <span class="quote-source">
          <bdi>{props.quotation.publisher ?? props.quotation.title}</bdi>
        </span>
        <span>{date(props.quotation.date || props.quotation.published)}</span>
        <Show when={props.quotation.confidence < 0.6}>
          <span class="quote-unsure">{t("quote.unsure")}</span>
        </Show>
      </figcaption>
    </figure>
  );
}
