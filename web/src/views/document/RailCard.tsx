import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Position } from "../../parts/Position";
import { Stance } from "../../parts/Stance";
import { useAddress, useText } from "../../state/address";
import { useDebate } from "../../state/debate";
import { nameOf } from "../../state/called";

/** One statement: who makes it, the side it takes, what it asserts or denies. */
export function RailCard(props: { statement: Schemas["StatementMark"]; current: boolean; onChoose: () => void }) {
  const debate = useDebate();
  const { t, date } = useText();
  const { to } = useAddress();
  const stances = () =>
    props.statement.stances.flatMap(([code, agree]) => {
      const proposition = debate().propositions.find((each) => each.code === code);
      return proposition ? [{ proposition, agree: agree ? "agree" : "deny" }] : [];
    });
  return (
    <li class="rail-card" aria-current={props.current ? "true" : undefined}>
      <p class="rail-who">
        <Show when={props.statement.actors.length > 0} fallback={<span class="soft">{t("document.nobody")}</span>}>
          <For each={props.statement.actors}>
            {(actor) => (
              <A href={to(`/actors/${encodeURIComponent(actor.id)}`)}>
                <bdi>{nameOf(actor)}</bdi>
              </A>
            )}
          </For>
        </Show>
      </p>
      <p class="rail-facts">
        <Position code={props.statement.position} />
        <span class="soft">{date(props.statement.date)}</span>
        <button type="button" class="rail-show" onClick={() => props.onChoose()}>
          {t("document.show")}
        </button>
      </p>
      <For each={stances()}>{(stance) => <Stance agree={stance.agree} proposition={stance.proposition} />}</For>
    </li>
  );
}
