import { For } from "solid-js";
import type { Schemas } from "../../client/client";
import { Position } from "../../parts/Position";
import { useText } from "../../state/address";
import { campsOf } from "../../state/camps";
import { useDebate } from "../../state/debate";

/** How the actors divide into camps, at a glance. */
export function CampBar(props: { rows: Schemas["Row"][] }) {
  const debate = useDebate();
  const { t } = useText();
  const camps = () =>
    campsOf(debate())
      .map((camp) => ({ ...camp, n: props.rows.filter((row) => row.position === camp.code).length }))
      .filter((camp) => camp.n > 0);
  return (
    <section class="camps" aria-label={t("debate.camps")}>
      <div class="camps-bar" aria-hidden="true">
        <For each={camps()}>{(camp) => <span class={`camps-part ${camp.colour}`} style={{ "flex-grow": camp.n }} />}</For>
      </div>
      <ul class="camps-list">
        <For each={camps()}>
          {(camp) => (
            <li>
              <a href={`#camp-${camp.code}`}>
                <Position code={camp.code} /> <span class="camps-number">{camp.n}</span>
              </a>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
