import { Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { ShortList } from "../../parts/ShortList";
import { Stance } from "../../parts/Stance";
import { useText } from "../../state/address";
import { Quotes } from "./Quotes";
import { Section } from "./Section";

/** What the actor agrees with and what it denies, each in quotations. */
export function Propositions(props: { stances: Schemas["StanceAnswer"][] }) {
  const { t } = useText();
  const weightiest = () => [...props.stances].sort((a, b) => b.n - a.n);
  return (
    <Show when={props.stances.length > 0}>
      <Section title={t("actor.propositions")}>
        <ShortList items={weightiest()} first={6} class="stances" more="list.more">
          {(stance) => (
            <li>
              <Show when={stance.proposition}>
                {(proposition) => <Stance agree={stance.agree} proposition={proposition()} />}
              </Show>
              <Quotes quotations={stance.quotations} />
            </li>
          )}
        </ShortList>
      </Section>
    </Show>
  );
}
