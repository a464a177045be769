import { Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Position } from "../../parts/Position";
import { ShortList } from "../../parts/ShortList";
import { useText } from "../../state/address";
import { latestFirst } from "./holdings";
import { Quotes } from "./Quotes";
import { Section } from "./Section";

/** Where the actor stands on the question of the debate: by its words, and by its deeds. */
export function Holdings(props: { stances: Schemas["StanceAnswer"][] }) {
  const { t, date } = useText();
  const period = (stance: Schemas["StanceAnswer"]) =>
    stance.from === stance.to ? date(stance.from) : `${date(stance.from)} – ${date(stance.to)}`;
  return (
    <Show when={props.stances.length > 0}>
      <Section title={t("actor.question")}>
        <ShortList items={latestFirst(props.stances)} first={2} class="cards" more="actor.earlier">
          {(stance) => (
            <li class="card">
              <p class="card-head">
                <Position code={stance.position} />
                <span class="soft">{t(stance.basis === "done" ? "actor.done" : "actor.said")}</span>
                <Show when={stance.follows}>
                  <em class="soft">{t("actor.reversal")}</em>
                </Show>
                <span class="card-aside">
                  {period(stance)} · {t("count.evidence", { n: stance.n })}
                </span>
              </p>
              <Quotes quotations={stance.quotations} first={2} />
            </li>
          )}
        </ShortList>
      </Section>
    </Show>
  );
}
