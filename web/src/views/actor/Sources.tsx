import { A } from "@solidjs/router";
import { Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { ShortList } from "../../parts/ShortList";
import { useAddress, useText } from "../../state/address";
import { Section } from "./Section";
import { sourcesOf } from "./sources";

/** The documents that all of this rests on, the newest first. */
export function Sources(props: { actor: Schemas["ActorAnswer"] }) {
  const { t, date } = useText();
  const { to } = useAddress();
  const sources = () => sourcesOf(props.actor);
  return (
    <Show when={sources().length > 0}>
      <Section title={t("actor.sources", { n: sources().length })}>
        <ShortList items={sources()} first={6} class="sources" more="list.more">
          {(source) => (
            <li>
              <A href={to(`/documents/${encodeURIComponent(source.document)}`)} lang={source.language}>
                <bdi>{source.title}</bdi>
              </A>
              <span class="soft">
                <Show when={source.publisher}>
                  {(publisher) => (
                    <>
                      <bdi>{publisher()}</bdi> ·{" "}
                    </>
                  )}
                </Show>
                {date(source.published)}
              </span>
            </li>
          )}
        </ShortList>
      </Section>
    </Show>
  );
}
