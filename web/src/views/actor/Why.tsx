import { For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Position } from "../../parts/Position";
import { ShortList } from "../../parts/ShortList";
import { useText } from "../../state/address";
import { byPosition } from "./explanations";
import { Section } from "./Section";
import { WhyCard } from "./WhyCard";

/** The strategies that account for what the actor holds; rivals ranked, those of its other positions set apart. */
export function Why(props: { actor: Schemas["ActorAnswer"] }) {
  const { t } = useText();
  const all = () => byPosition(props.actor.stances);
  const own = () => all().get(props.actor.position) ?? [];
  const others = () => [...all()].filter(([position]) => position !== props.actor.position);
  return (
    <Show when={props.actor.stances.length > 0}>
      <Section title={t("actor.why")}>
        <Show when={own().length > 0} fallback={<p class="soft">{t("why.unknown")}</p>}>
          <ShortList items={own()} first={3} class="cards" more="why.more">
            {(each) => <WhyCard explanation={each} />}
          </ShortList>
        </Show>
        <Show when={others().length > 0}>
          <details class="more">
            <summary>{t("why.others")}</summary>
            <For each={others()}>
              {([position, explanations]) => (
                <div class="why-other">
                  <h3>
                    <Position code={position} />
                  </h3>
                  <ShortList items={explanations} first={3} class="cards" more="why.more">
                    {(each) => <WhyCard explanation={each} />}
                  </ShortList>
                </div>
              )}
            </For>
          </details>
        </Show>
      </Section>
    </Show>
  );
}
