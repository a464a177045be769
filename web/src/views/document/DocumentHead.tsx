import { Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { useText } from "../../state/address";

/** Where the text comes from. A text that opens with its own heading shows that one as its title. */
export function DocumentHead(props: { document: Schemas["DocumentAnswer"]; titled: boolean }) {
  const { t, date } = useText();
  return (
    <header class="document-head">
      <p class="eyebrow">
        <Show when={props.document.publisher}>
          {(publisher) => (
            <>
              <bdi>{publisher()}</bdi> ·{" "}
            </>
          )}
        </Show>
        {date(props.document.published)} · {t("count.statements", { n: props.document.statements.length })}
        <Show when={props.document.url}>
          {(url) => (
            <>
              {" · "}
              <Show when={/^https?:/.test(url())} fallback={<bdi>{url()}</bdi>}>
                <a href={url()} rel="noreferrer">
                  {t("document.original")}
                </a>
              </Show>
            </>
          )}
        </Show>
      </p>
      <Show when={!props.titled}>
        <h1 lang={props.document.language}>
          <bdi>{props.document.title}</bdi>
        </h1>
      </Show>
    </header>
  );
}
