import { For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Basis } from "../../parts/Basis";
import { useText } from "../../state/address";
import { ranked } from "./explanations";
import { Quotes } from "./Quotes";
import { Section } from "./Section";

/** The strategies that account for what the actor holds; rivals ranked, how each is known made plain. */
export function Why(props: { explanations: Schemas["Explanation"][]; asked: boolean }) {
  const { t, label } = useText();
  return (
    <Show when={props.asked}>
      <Section title={t("actor.why")}>
        <Show when={props.explanations.length > 0} fallback={<p class="soft">{t("why.unknown")}</p>}>
          <ol class="cards">
            <For each={ranked(props.explanations)}>
              {(each) => (
                <li class={`card card-${each.basis}`}>
                  <p class="card-head">
                    <strong>{label(each.strategy)}</strong>
                    <Basis basis={each.basis} />
                    <span class="card-aside">
                      <meter class="weight" min={0} max={1} value={each.weight} aria-label={t("why.weight")} />
                    </span>
                  </p>
                  <p class="soft" lang="en">
                    {each.definition}
                  </p>
                  <Quotes quotations={each.evidence} />
                </li>
              )}
            </For>
          </ol>
        </Show>
      </Section>
    </Show>
  );
}
