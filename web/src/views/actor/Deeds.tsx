import { For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Quote } from "../../parts/Quote";
import { useText } from "../../state/address";
import { Section } from "./Section";

/** What the actor does, whatever it says: the paths it takes and the models it releases. */
export function Deeds(props: { paths: Schemas["PathTaken"][]; releases: Schemas["ReleaseMade"][] }) {
  const { t, label, date } = useText();
  return (
    <Show when={props.paths.length + props.releases.length > 0}>
      <Section title={t("actor.deeds")}>
        <ul class="facts">
          <For each={props.paths}>
            {(taken) => (
              <li>
                <strong>{label(taken.path)}</strong>
                <Quote quotation={taken.evidence} />
              </li>
            )}
          </For>
          <For each={props.releases}>
            {(release) => (
              <li>
                <p>
                  <strong>
                    <bdi>{release.name}</bdi>
                  </strong>{" "}
                  {t(release.access === "open" ? "release.open" : "release.closed")}
                  <Show when={release.date}> · {date(release.date)}</Show>
                </p>
                <Quote quotation={release.evidence} />
              </li>
            )}
          </For>
        </ul>
      </Section>
    </Show>
  );
}
