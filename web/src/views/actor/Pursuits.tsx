import { For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Basis } from "../../parts/Basis";
import { ShortList } from "../../parts/ShortList";
import { useText } from "../../state/address";
import { Quotes } from "./Quotes";
import { Section } from "./Section";

/** The strategies that the actor is shown to pursue, the best shown first, each with the words that show it. */
export function Pursuits(props: { strategies: Schemas["StrategyPursued"][] }) {
  const { t, label } = useText();
  const grouped = () =>
    [...Map.groupBy(props.strategies, (each) => each.strategy.id).values()].sort((a, b) => b.length - a.length);
  return (
    <Show when={props.strategies.length > 0}>
      <Section title={t("actor.strategies")}>
        <ShortList items={grouped()} first={3} class="facts" more="list.more">
          {(group) => (
            <li>
              <p class="card-head">
                <For each={group.slice(0, 1)}>{(first) => <strong>{label(first.strategy)}</strong>}</For>
                <For each={[...new Set(group.map((each) => each.basis))]}>{(basis) => <Basis basis={basis} />}</For>
              </p>
              <Quotes quotations={group.map((each) => each.evidence)} />
            </li>
          )}
        </ShortList>
      </Section>
    </Show>
  );
}
