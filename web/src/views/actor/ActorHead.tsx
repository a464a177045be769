import { Show } from "solid-js";
import type { Schemas } from "../../client/client";
import { Position } from "../../parts/Position";
import { useText } from "../../state/address";
import { nameOf } from "../../state/called";
import { useKindName } from "../../state/names";
import type { Key } from "../../text/text";
import { byPosition } from "./explanations";

const NAMED = 2; // strategies that the sentence names

/** Who it is, where it stands, and why in one sentence. */
export function ActorHead(props: { actor: Schemas["ActorAnswer"] }) {
  const { t, label } = useText();
  const kind = useKindName();
  const reasons = () => byPosition(props.actor.stances).get(props.actor.position) ?? [];
  const strategies = () =>
    reasons()
      .slice(0, NAMED)
      .map((each) => `${label(each.strategy)} (${t(`basis.${each.basis}` as Key)})`)
      .join(t("why.then"));
  return (
    <header class="actor-head">
      <p class="eyebrow">{kind(props.actor.kind)}</p>
      <h1>
        <bdi>{nameOf(props.actor)}</bdi>
      </h1>
      <Show when={props.actor.aliases.length > 0}>
        <p class="soft actor-aliases">
          {t("actor.aliases")} <bdi>{props.actor.aliases.join(", ")}</bdi>
        </p>
      </Show>
      <p class="actor-position">
        <Position code={props.actor.position} />
      </p>
      <Show when={strategies()}>
        {(names) => <p class="actor-verdict">{t("why.verdict", { strategies: names() })}</p>}
      </Show>
    </header>
  );
}
